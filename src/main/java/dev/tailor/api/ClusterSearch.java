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
        var states =
                Arrays.stream(ClusterFilter.values()).map(ClusterFilter::key).toList();
        var state = said.oneOf("state", ClusterFilter::of, states);
        var after = said.after(word -> Cursor.read(word, (at, id) -> new After(at, UUID.fromString(id))));
        var limit = said.limit();
        said.refuse();
        var query = new ClusterQuery(said.text("q"), state, said.text("size"), said.text("team"), said.text("label"));
        return new ClusterSearch(query, after, limit);
    }

    /** The address of the page behind this one; null where there is none. */
    String next(ClusterList.Page page) {
        return page.more() ? QueryString.with(Addresses.clusters(), parameters(page.next())) : null;
    }

    private Map<String, String> parameters(After next) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", query.text());
        all.put("state", query.state() == null ? "" : query.state().key());
        all.put("size", query.sizeId());
        all.put("team", query.team());
        all.put("label", query.label());
        all.put("limit", ListParameters.limit(limit));
        all.put("after", Cursor.write(next.askedAt(), next.id()));
        return all;
    }
}
