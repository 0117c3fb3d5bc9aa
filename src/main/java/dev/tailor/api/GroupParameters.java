package dev.tailor.api;

import dev.tailor.cluster.ClusterQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;

/**
 * What a program looks for in the clusters, and by which label they are summed up.
 *
 * @param by the key of the label
 * @param page from 1
 */
record GroupParameters(ClusterQuery query, String by, int page, int limit) {
    private static final String PATH = Addresses.clusters() + "/groups";

    /** @throws dev.tailor.cluster.Refusal.Invalid with all that is wrong */
    static GroupParameters of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var by = said.needed("by", "Name the key of a label.");
        var query = ClusterSearch.query(said);
        var page = said.page();
        var limit = said.limit();
        said.refuse();
        return new GroupParameters(query, by, page, limit);
    }

    int from() {
        return (page - 1) * limit;
    }

    /** The address of the page behind this one. */
    String next() {
        var further = new LinkedHashMap<String, String>();
        further.put("by", by);
        further.put("limit", ListParameters.limit(limit));
        further.put("page", Integer.toString(page + 1));
        return ClusterSearch.address(PATH, query, further);
    }
}
