package dev.tailor.cluster;

import java.time.Duration;
import java.time.Instant;

/**
 * What happens when, around the end of a cluster's time.
 *
 * @param warnBefore how long before it people are told
 * @param deleteAfter how long after it the cluster is deleted
 */
public record ExpiryPlan(Duration warnBefore, Duration deleteAfter) {
    private static final Duration LAST_DAY = Duration.ofDays(1);

    /** @param end when the cluster's time ends */
    public ExpiryStage stage(Instant end, Instant now) {
        if (!now.isBefore(end.plus(deleteAfter))) {
            return ExpiryStage.FORFEIT;
        }
        if (!now.isBefore(end)) {
            return ExpiryStage.OVER;
        }
        if (!now.isBefore(end.minus(LAST_DAY))) {
            return ExpiryStage.LAST_DAY;
        }
        return now.isBefore(end.minus(warnBefore)) ? ExpiryStage.FINE : ExpiryStage.SOON;
    }

    /** When the next stage begins; null where none follows. */
    public Instant next(Instant end, Instant now) {
        return switch (stage(end, now)) {
            case FINE -> end.minus(longestBefore());
            case SOON -> end.minus(LAST_DAY);
            case LAST_DAY -> end;
            case OVER -> end.plus(deleteAfter);
            case FORFEIT -> null;
        };
    }

    /** What ends until then is fine no more. */
    public Instant near(Instant now) {
        return now.plus(longestBefore());
    }

    private Duration longestBefore() {
        return warnBefore.compareTo(LAST_DAY) > 0 ? warnBefore : LAST_DAY;
    }
}
