package dev.tailor.api;

import dev.tailor.cluster.ClusterFilter;
import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.ClusterList.After;
import dev.tailor.cluster.ClusterQuery;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a program looks for, as it stands in the address: the search and the filters of the page with the list.
 *
 * @param after null at the beginning
 */
record ClusterSearch(ClusterQuery query, After after, int limit) {
    /** @throws dev.tailor.cluster.Refusal.Invalid with all that is wrong */
    static ClusterSearch of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var query = query(said);
        var after = said.after(word -> Cursor.read(word, (at, id) -> new After(at, UUID.fromString(id))));
        var limit = said.limit();
        said.refuse();
        return new ClusterSearch(query, after, limit);
    }

    /** The search and the filters alone. */
    static ClusterQuery query(ListParameters said) {
        var states =
                Arrays.stream(ClusterFilter.values()).map(ClusterFilter::key).toList();
        var state = said.oneOf("state", ClusterFilter::of, states);
        return new ClusterQuery(said.text("q"), state, said.text("size"), said.text("team"), said.labels());
    }

    /** An address with these, and what else is said. */
    static String address(String path, ClusterQuery query, Map<String, String> further) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", query.text());
        all.put("state", query.state() == null ? "" : query.state().key());
        all.put("size", query.sizeId());
        all.put("team", query.team());
        all.putAll(further);
        return QueryString.with(path, all, "label", query.labels());
    }

    /** The address of the page behind this one; null where there is none. */
    String next(ClusterList.Page page) {
        return page.more() ? address(Addresses.clusters(), query, further(page.next())) : null;
    }

    private Map<String, String> further(After next) {
        return Map.of("limit", ListParameters.limit(limit), "after", Cursor.write(next.askedAt(), next.id()));
    }
}
