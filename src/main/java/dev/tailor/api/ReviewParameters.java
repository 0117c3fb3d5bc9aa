package dev.tailor.api;

import dev.tailor.cluster.ClusterFilter;
import dev.tailor.cluster.ClusterQuery;
import dev.tailor.review.HeldQuery;
import dev.tailor.review.Look;
import dev.tailor.review.Sorting;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What a program looks for in what teams have: the search, the filters and the order of the review page.
 *
 * @param address as it was sent
 * @param page from 1
 */
record ReviewParameters(MultivaluedMap<String, String> address, HeldQuery query, int page, int limit) {
    /** @throws dev.tailor.cluster.Refusal.Invalid with all that is wrong */
    static ReviewParameters of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var state = said.oneOf(
                "state",
                ReviewParameters::state,
                HeldQuery.STATES.stream().map(ClusterFilter::key).toList());
        var look = said.oneOf(
                "show", Look::of, Arrays.stream(Look.values()).map(Look::key).toList());
        var sorting = said.oneOf("sort", Sorting::of, Sorting.keys());
        var labels = said.labels();
        var page = said.page();
        var limit = said.limit();
        said.refuse();
        var clusters = new ClusterQuery(said.text("q"), state, said.text("size"), said.text("team"), labels);
        var query = new HeldQuery(clusters, said.text("owner"), look, "", sorting);
        return new ReviewParameters(address, query, page, limit);
    }

    private static Optional<ClusterFilter> state(String word) {
        return ClusterFilter.of(word).filter(HeldQuery.STATES::contains);
    }

    int from() {
        return (page - 1) * limit;
    }

    /** The address of the page behind this one. */
    String next() {
        var all = new LinkedHashMap<String, String>();
        address.forEach((name, values) -> all.put(name, values.get(0)));
        all.remove("label");
        all.put("page", Integer.toString(page + 1));
        return QueryString.with(
                Addresses.ROOT + "/review", all, "label", query.clusters().labels());
    }
}
