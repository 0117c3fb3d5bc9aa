package dev.tailor.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What Postgres knows of a cluster's measurements over a span.
 *
 * @param wantedAt when somebody last wanted them renewed; null before anybody did
 * @param answeredAt when Atlas last told them; null before it has
 * @param failedAt when it last did not; null while it always has
 * @param trouble why not, for people
 * @param notBefore when to ask again after trouble
 * @param lastUse when somebody was last connected; null where nobody knows
 */
record Copy(
        Instant wantedAt,
        Instant answeredAt,
        Instant failedAt,
        String trouble,
        Instant notBefore,
        Map<Measure, Measured> measured,
        LastUse lastUse) {
    /** Longer than all of Atlas's time limits together: then whoever was asking has died. */
    private static final Duration LONGEST_WAY = Duration.ofMinutes(2);

    /** Whether it is worth asking Atlas, and nobody is at it. */
    boolean old(Instant now, Duration freshFor) {
        var answered = answeredAt != null && answeredAt.plus(freshFor).isAfter(now);
        var put = notBefore != null && failed() && notBefore.isAfter(now);
        return !answered && !put && !onItsWay(now);
    }

    /** Whether somebody wants it renewed, and Atlas has not been heard since. */
    boolean onItsWay(Instant now) {
        return wantedAt != null
                && !since(answeredAt)
                && !since(failedAt)
                && wantedAt.plus(LONGEST_WAY).isAfter(now);
    }

    /** Whether the last question was answered by no. */
    boolean failed() {
        return failedAt != null && (answeredAt == null || failedAt.isAfter(answeredAt));
    }

    Optional<Measured> of(Measure measure) {
        return Optional.ofNullable(measured.get(measure));
    }

    Copy wanted(Instant now) {
        return new Copy(now, answeredAt, failedAt, trouble, notBefore, measured, lastUse);
    }

    private boolean since(Instant heard) {
        return heard != null && !heard.isBefore(wantedAt);
    }
}
