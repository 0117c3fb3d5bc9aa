package dev.tailor.api;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.History.After;
import dev.tailor.cluster.History.Past;
import dev.tailor.history.Event;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which part of a cluster's history a program asks for: so many changes and so many events. */
record PastParameters(After after, int limit) {
    static PastParameters of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var after = said.after(word -> Cursor.read(word, 2).flatMap(PastParameters::place));
        var limit = said.limit();
        said.refuse();
        return new PastParameters(Objects.requireNonNullElse(after, After.NOTHING), limit);
    }

    private static Optional<After> place(List<String> parts) {
        return parts.stream().allMatch(part -> part.matches("\\d{1,18}"))
                ? Optional.of(new After(Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1))))
                : Optional.empty();
    }

    /** What of it is on this page, where one more of each was looked for. */
    Past shown(Past found) {
        return new Past(cut(found.changes()), cut(found.events()));
    }

    private <T> List<T> cut(List<T> rows) {
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    /** The address of the page behind; null where there is none. */
    String next(UUID cluster, Past found) {
        if (found.changes().size() <= limit && found.events().size() <= limit) {
            return null;
        }
        var shown = shown(found);
        var change = shown.changes().stream().map(Change::id).reduce((one, older) -> older);
        var event = shown.events().stream().map(Event::id).reduce((one, older) -> older);
        var all = new LinkedHashMap<String, String>();
        all.put("limit", ListParameters.limit(limit));
        all.put("after", Cursor.write(Long.toString(change.orElse(0L)), Long.toString(event.orElse(0L))));
        return QueryString.with(Addresses.cluster(cluster) + "/history", all);
    }
}
