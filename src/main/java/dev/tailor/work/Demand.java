package dev.tailor.work;

import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;

/**
 * How a copy stands that is renewed when somebody looks.
 *
 * @param wantedAt when somebody last wanted it renewed; null before anybody did
 * @param answeredAt when it was last renewed; null before
 * @param failedAt when it last could not be; null while it always could
 * @param trouble why not, for people
 * @param notBefore when to try again after trouble
 */
public record Demand(Instant wantedAt, Instant answeredAt, Instant failedAt, String trouble, Instant notBefore) {
    /** Nobody has looked yet. */
    public static final Demand NONE = new Demand(null, null, null, null, null);

    /** Longer than all of Atlas's time limits together: then whoever was at it has died. */
    private static final Duration LONGEST_WAY = Duration.ofMinutes(2);

    /** As a row of a copy's table tells it, whose columns have these names. */
    public static Demand of(Tuple row) {
        return new Demand(
                row.get("wanted_at", Instant.class),
                row.get("answered_at", Instant.class),
                row.get("failed_at", Instant.class),
                row.get("trouble", String.class),
                row.get("not_before", Instant.class));
    }

    /** Whether it is worth renewing, and nobody is at it. */
    public boolean old(Instant now, Duration freshFor) {
        var answered = answeredAt != null && answeredAt.plus(freshFor).isAfter(now);
        var put = notBefore != null && failed() && notBefore.isAfter(now);
        return !answered && !put && !onItsWay(now);
    }

    /** Whether somebody wants it renewed, and nothing was heard since. */
    public boolean onItsWay(Instant now) {
        return wantedAt != null
                && !since(answeredAt)
                && !since(failedAt)
                && wantedAt.plus(LONGEST_WAY).isAfter(now);
    }

    /** Whether the last try failed. */
    public boolean failed() {
        return failedAt != null && (answeredAt == null || failedAt.isAfter(answeredAt));
    }

    /** The same once somebody wants it renewed now. */
    public Demand wanted(Instant now) {
        return new Demand(now, answeredAt, failedAt, trouble, notBefore);
    }

    private boolean since(Instant heard) {
        return heard != null && !heard.isBefore(wantedAt);
    }
}
