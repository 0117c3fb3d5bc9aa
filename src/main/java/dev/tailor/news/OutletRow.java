package dev.tailor.news;

import dev.tailor.web.Links;
import java.time.Instant;

/**
 * A webhook in a list, or on top of its page.
 *
 * @param link its page
 * @param team null: every team's
 * @param lastAt when it was last called; null: never
 * @param lastTaken whether it took what it was sent then
 * @param lastOutcome "answered 204"; null likewise
 * @param failures how often it failed since it last took something
 * @param pausedAt null where it is not
 */
public record OutletRow(
        String link,
        String name,
        String team,
        String host,
        String format,
        String madeBy,
        Instant madeAt,
        Instant lastAt,
        boolean lastTaken,
        String lastOutcome,
        int failures,
        Instant pausedAt,
        String pausedBy) {
    static OutletRow of(Outlet outlet) {
        return new OutletRow(
                Links.webhook(outlet.id()),
                outlet.name(),
                outlet.team().orElse(null),
                outlet.host(),
                outlet.format().label(),
                outlet.madeBy(),
                outlet.madeAt(),
                outlet.lastAt(),
                Boolean.TRUE.equals(outlet.lastTaken()),
                outlet.lastOutcome(),
                outlet.failures(),
                outlet.pausedAt(),
                outlet.pausedBy());
    }
}
