package dev.tailor.home;

import dev.tailor.cluster.ClusterFilter;
import dev.tailor.cluster.ClusterQuery;
import dev.tailor.cluster.LabelSearch;
import dev.tailor.web.Links;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody looks for, as it stands in the address. A choice that there is none of (an old link, a typing error) is
 * as good as no choice.
 *
 * @param group the key of a label by whose values the list is grouped; empty for none
 */
public record Search(ClusterQuery query, String group) {
    private static final String BY_LABEL = "label:";

    static Search of(MultivaluedMap<String, String> address, Choices choices) {
        return new Search(
                new ClusterQuery(
                        QueryString.text(address, "q"),
                        ClusterFilter.of(QueryString.text(address, "state")).orElse(null),
                        among(choices.sizes(), QueryString.text(address, "size")),
                        among(choices.teams(), QueryString.text(address, "team")),
                        QueryString.text(address, "label")),
                group(QueryString.text(address, "group")));
    }

    private static String group(String text) {
        return text.startsWith(BY_LABEL) ? text.substring(BY_LABEL.length()).strip() : "";
    }

    public boolean groups() {
        return !group.isEmpty();
    }

    /** Keys to group by; one from a link, beyond the first hundred, is among them. */
    public List<String> keys(Choices choices) {
        return known(group, choices.keys());
    }

    /** The key of the state that is chosen, or empty. */
    public String state() {
        return query.state() == null ? "" : query.state().key();
    }

    /** Labels to choose from; one from a link, beyond the first hundred, is among them. */
    public List<String> labels(Choices choices) {
        return known(query.label(), choices.labels());
    }

    /** As the form shows a label: "cost-centre: 4711", "Without cost-centre". */
    public String shown(String label) {
        var meant = LabelSearch.of(label);
        return meant.lacking() ? "Without " + meant.key() : label;
    }

    /** Whether it is about what has ended. */
    boolean ended() {
        return query.state() == ClusterFilter.ENDED;
    }

    private static List<String> known(String chosen, List<String> known) {
        return chosen.isEmpty() || known.contains(chosen)
                ? known
                : Stream.concat(Stream.of(chosen), known.stream()).toList();
    }

    /** "You looked for “refund” among the paused clusters of orders." */
    public String words() {
        return "You looked for " + (query.text().isEmpty() ? "" : "“" + query.text() + "” among ") + "the "
                + clusters()
                + (query.team().isEmpty() ? "" : " of " + query.team())
                + (query.sizeId().isEmpty() ? "" : " in size " + query.sizeId())
                + (query.label().isEmpty()
                        ? ""
                        : " " + LabelSearch.of(query.label()).words()) + ".";
    }

    /** The same search in any state. */
    public String linkToAnyState() {
        return new Search(new ClusterQuery(query.text(), null, query.sizeId(), query.team(), query.label()), group)
                .link();
    }

    /** Those that it finds and that have this value of the label by which it groups, or none, in one list. */
    String linkTo(String value) {
        var label = value.isEmpty() ? LabelSearch.lacking(group) : group + ": " + value;
        return new Search(new ClusterQuery(query.text(), query.state(), query.sizeId(), query.team(), label), "")
                .link();
    }

    /** What it finds, however it is grouped. */
    public String found() {
        return new Search(query, "").link();
    }

    /** Its address. */
    public String link() {
        return link(Map.of());
    }

    /** The address of a part of what it finds. */
    String link(Map<String, String> place) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", query.text());
        all.put("state", state());
        all.put("size", query.sizeId());
        all.put("team", query.team());
        all.put("label", query.label());
        all.put("group", groups() ? BY_LABEL + group : "");
        all.putAll(place);
        return QueryString.with(Links.clusters(), all);
    }

    private String clusters() {
        if (query.state() == null) {
            return "clusters";
        }
        return switch (query.state()) {
            case FAILED -> "clusters that could not be built";
            case UNLABELLED -> "clusters that lack a required label";
            case RETIRING -> "clusters that will be deleted";
            default -> query.state().key() + " clusters";
        };
    }

    private static String among(List<String> known, String text) {
        return known.stream().filter(text::equalsIgnoreCase).findFirst().orElse("");
    }
}
