package dev.tailor.api;

import dev.tailor.cluster.ClusterFilter;
import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.ClusterList.After;
import dev.tailor.cluster.ClusterQuery;
import dev.tailor.cluster.Refusal;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a program looks for, as it stands in the address: the search and the filters of the page with the list. What the
 * page passes over is refused here, for programs don't look whether they were understood.
 *
 * @param after null at the beginning
 */
record ClusterSearch(ClusterQuery query, After after, int limit) {
    private static final int USUAL = 100;
    private static final int MOST = 500;
    private static final Set<String> KNOWN = Set.of("q", "state", "size", "team", "label", "after", "limit");

    /** @throws Refusal.Invalid with all that is wrong */
    static ClusterSearch of(MultivaluedMap<String, String> address) {
        var problems = new LinkedHashMap<String, String>();
        address.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> problems.put(name, "There is no parameter “" + name + "” here."));
        var state = state(text(address, "state"), problems);
        var after = after(text(address, "after"), problems);
        var limit = limit(text(address, "limit"), problems);
        if (!problems.isEmpty()) {
            throw new Refusal.Invalid(problems);
        }
        var query = new ClusterQuery(
                text(address, "q"), state, text(address, "size"), text(address, "team"), text(address, "label"));
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
        all.put("limit", limit == USUAL ? "" : String.valueOf(limit));
        all.put("after", Cursor.write(next.askedAt(), next.id()));
        return all;
    }

    private static ClusterFilter state(String key, Map<String, String> problems) {
        var found = ClusterFilter.of(key);
        if (!key.isEmpty() && found.isEmpty()) {
            problems.put(
                    "state",
                    "Choose one of "
                            + Arrays.stream(ClusterFilter.values())
                                    .map(ClusterFilter::key)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return found.orElse(null);
    }

    private static After after(String word, Map<String, String> problems) {
        var place = Cursor.read(word, (at, id) -> new After(at, UUID.fromString(id)));
        if (place.isEmpty() && !word.isEmpty()) {
            problems.put("after", "Follow the link next of the page before.");
        }
        return place.orElse(null);
    }

    private static int limit(String text, Map<String, String> problems) {
        if (text.isEmpty()) {
            return USUAL;
        }
        var limit = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            problems.put("limit", "A page has 1 to " + MOST + " rows.");
        }
        return limit;
    }

    /** Without control characters: Postgres takes no text with a zero in it. */
    private static String text(MultivaluedMap<String, String> address, String name) {
        return Optional.ofNullable(address.getFirst(name))
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .orElse("");
    }
}
