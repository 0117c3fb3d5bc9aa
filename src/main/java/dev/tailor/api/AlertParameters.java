package dev.tailor.api;

import dev.tailor.alerts.AlertShelf.Place;
import dev.tailor.atlas.AlertStatus;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which alerts a program looks for.
 *
 * @param cluster null for all
 * @param status null for all
 * @param after null at the newest
 */
record AlertParameters(UUID cluster, String status, Place after, int limit) {
    private static final List<String> STATUSES =
            Arrays.stream(AlertStatus.values()).map(Enum::name).toList();

    static AlertParameters of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var cluster = said.read("cluster", AlertParameters::id, "Send Tailor’s id of a cluster.");
        var status = said.oneOf("status", word -> Optional.of(word).filter(STATUSES::contains), STATUSES);
        var after = said.after(word -> Cursor.read(word, (at, id) -> new Place(at, Long.parseLong(id))));
        var limit = said.limit();
        said.refuse();
        return new AlertParameters(cluster, status, after, limit);
    }

    String next(Place last) {
        var all = new LinkedHashMap<String, String>();
        all.put("cluster", cluster == null ? "" : cluster.toString());
        all.put("status", status == null ? "" : status);
        all.put("limit", ListParameters.limit(limit));
        all.put("after", Cursor.write(last.createdAt(), last.id()));
        return QueryString.with(Addresses.ROOT + "/alerts", all);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
