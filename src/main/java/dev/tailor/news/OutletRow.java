package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import dev.tailor.web.Links;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook in a list, or on top of its page.
 *
 * @param version another one whenever somebody has changed it
 * @param team null: every team's
 * @param host where it leads, which is all that anybody sees of its address
 * @param formerUntil until when the secret before the present one signs too; null where there is none
 * @param lastAt when it was last called; null: never
 * @param lastTaken whether it took what it was sent then
 * @param lastOutcome "answered 204"; null likewise
 * @param failures how often it failed since it last took something
 * @param pausedAt null where it is not
 */
public record OutletRow(
        UUID id,
        int version,
        String name,
        String team,
        String host,
        Format format,
        List<NewsKind> kinds,
        String madeBy,
        Instant madeAt,
        Instant formerUntil,
        Instant lastAt,
        boolean lastTaken,
        String lastOutcome,
        int failures,
        Instant pausedAt,
        String pausedBy) {
    static OutletRow of(Outlet outlet, Instant now) {
        var last = outlet.last();
        return new OutletRow(
                outlet.id(),
                outlet.version(),
                outlet.name(),
                outlet.team().orElse(null),
                outlet.host(),
                outlet.format(),
                outlet.kinds().stream().sorted().toList(),
                outlet.madeBy(),
                outlet.madeAt(),
                outlet.former(now).map(FormerSecret::until).orElse(null),
                last.at(),
                Boolean.TRUE.equals(last.taken()),
                last.outcome(),
                last.failures(),
                outlet.pausedAt(),
                outlet.pausedBy());
    }

    /** Its page. */
    public String link() {
        return Links.webhook(id);
    }

    /** Its kinds as programs and forms have them. */
    public List<String> kindKeys() {
        return kinds.stream().map(NewsKind::key).toList();
    }
}
