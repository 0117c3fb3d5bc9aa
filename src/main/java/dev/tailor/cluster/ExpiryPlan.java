package dev.tailor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What happens when, around the end of a cluster's time.
 *
 * @param warnBefore how long before it people are told
 * @param deleteAfter how long after it the cluster is deleted
 * @param zone where days begin and end; there they may have 23 or 25 hours
 */
public record ExpiryPlan(Duration warnBefore, Duration deleteAfter, ZoneId zone) {
    /** When a day is over. */
    public Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** @param end when the cluster's time ends */
    public ExpiryStage stage(Instant end, Instant now) {
        if (!now.isBefore(end.plus(deleteAfter))) {
            return ExpiryStage.FORFEIT;
        }
        if (!now.isBefore(end)) {
            return ExpiryStage.OVER;
        }
        if (!now.isBefore(lastDay(end))) {
            return ExpiryStage.LAST_DAY;
        }
        return now.isBefore(end.minus(warnBefore)) ? ExpiryStage.FINE : ExpiryStage.SOON;
    }

    /** When the next stage begins; null where none follows. */
    public Instant next(Instant end, Instant now) {
        return switch (stage(end, now)) {
            case FINE -> earlier(end.minus(warnBefore), lastDay(end));
            case SOON -> lastDay(end);
            case LAST_DAY -> end;
            case OVER -> end.plus(deleteAfter);
            case FORFEIT -> null;
        };
    }

    /** What ends until then is fine no more. */
    public Instant near(Instant now) {
        var today = end(LocalDate.ofInstant(now, zone));
        var warned = now.plus(warnBefore);
        return warned.isAfter(today) ? warned : today;
    }

    /** When the day begins that ends then. */
    private Instant lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), zone).atStartOfDay(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
