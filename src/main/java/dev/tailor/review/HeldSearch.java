package dev.tailor.review;

import dev.tailor.cluster.ClusterFilter;
import dev.tailor.cluster.ClusterQuery;
import dev.tailor.web.Grouping;
import dev.tailor.web.Links;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a lead looks for, and which page of it, as it stands in the address. A word that there is none of is as good as
 * none.
 *
 * @param page from 1
 * @param all whether all that the page shows is ticked
 */
public record HeldSearch(HeldQuery query, int page, boolean all) {
    private static final String LABEL = "label";

    static HeldSearch of(MultivaluedMap<String, String> address) {
        var clusters = new ClusterQuery(
                QueryString.text(address, "q"),
                ClusterFilter.of(QueryString.text(address, "state"))
                        .filter(HeldQuery.STATES::contains)
                        .orElse(null),
                QueryString.text(address, "size"),
                QueryString.text(address, "team"),
                QueryString.texts(address, LABEL));
        var query = new HeldQuery(
                clusters,
                QueryString.text(address, "owner"),
                Look.of(QueryString.text(address, "show")).orElse(null),
                Grouping.key(address),
                Sorting.of(QueryString.text(address, "sort")).orElse(null));
        var page = page(QueryString.text(address, "page")).orElse(1);
        return new HeldSearch(query, page, QueryString.text(address, "all").equals("true"));
    }

    /** A page's number; empty for what is none. */
    public static Optional<Integer> page(String word) {
        return Optional.of(word)
                .filter(digits -> digits.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf);
    }

    /** The key of the state that is chosen, or empty. */
    public String state() {
        return query.clusters().state() == null ? "" : query.clusters().state().key();
    }

    /** The same of what is to be looked at. */
    public String show() {
        return query.look() == null ? "" : query.look().key();
    }

    /** The same of the order; empty for the usual one. */
    public String sort() {
        return query.sorting().equals(Sorting.USUAL) ? "" : query.sorting().key();
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return query.narrows();
    }

    /** What it leaves in, for the record. */
    String words() {
        var words = fields();
        words.put(LABEL, String.join(", ", query.clusters().labels()));
        words.values().removeIf(String::isEmpty);
        return words.isEmpty() ? "All" : String.join(", ", words.values());
    }

    /** What a program asks for to have the same rows. */
    public String forPrograms() {
        return with(Links.review(), fields(), page, query.sorting());
    }

    /** The same with all ticked that the page shows; their heading is where to go on. */
    public String ticked() {
        var all = fields();
        all.put(Grouping.FIELD, Grouping.by(query.group()));
        all.put("all", "true");
        return with(Links.review(), all, page, query.sorting()) + "#all";
    }

    /** The same with nothing ticked. */
    public String unticked() {
        return at(Links.review(), page, query.sorting()) + "#all";
    }

    /** The address of its first page. */
    String first() {
        return at(Links.review(), 1, query.sorting());
    }

    public String next() {
        return at(Links.review(), page + 1, query.sorting());
    }

    public String previous() {
        return at(Links.review(), page - 1, query.sorting());
    }

    /** The same as a file. */
    public String csv() {
        return at(Links.reviewCsv(), 1, query.sorting());
    }

    /** Where what is ticked on this very page goes. */
    public String decision() {
        return at(Links.reviewClusters(), page, query.sorting());
    }

    /** Where a click on the head of a column leads. */
    String sortedBy(Column column) {
        return at(Links.review(), 1, query.sorting().clicked(column));
    }

    private String at(String path, int number, Sorting sorting) {
        var all = fields();
        all.put(Grouping.FIELD, Grouping.by(query.group()));
        return with(path, all, number, sorting);
    }

    private String with(String path, Map<String, String> all, int number, Sorting sorting) {
        all.put("sort", sorting.equals(Sorting.USUAL) ? "" : sorting.key());
        all.put("page", number == 1 ? "" : Integer.toString(number));
        return QueryString.with(path, all, LABEL, query.clusters().labels());
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", query.clusters().text());
        all.put("state", state());
        all.put("size", query.clusters().sizeId());
        all.put("team", query.clusters().team());
        all.put("owner", query.owner());
        all.put("show", show());
        return all;
    }
}
