package dev.tailor.home;

import dev.tailor.cluster.ClusterFilter;
import dev.tailor.cluster.ClusterQuery;
import dev.tailor.cluster.LabelFilter;
import dev.tailor.cluster.LabelSearch;
import dev.tailor.web.Grouping;
import dev.tailor.web.Links;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks for, as it stands in the address. A choice that there is none of (an old link, a typing error) is
 * as good as no choice.
 *
 * @param group the key of a label by whose values the list is grouped; empty for none
 */
public record Search(ClusterQuery query, String group) {
    private static final String LABEL = "label";

    static Search of(MultivaluedMap<String, String> address, Choices choices) {
        return new Search(
                new ClusterQuery(
                        QueryString.text(address, "q"),
                        ClusterFilter.of(QueryString.text(address, "state")).orElse(null),
                        among(choices.sizes(), QueryString.text(address, "size")),
                        among(choices.teams(), QueryString.text(address, "team")),
                        QueryString.texts(address, LABEL)),
                Grouping.key(address));
    }

    public boolean groups() {
        return !group.isEmpty();
    }

    /** The key of the state that is chosen, or empty. */
    public String state() {
        return query.state() == null ? "" : query.state().key();
    }

    /** Whether it is about what has ended. */
    boolean ended() {
        return query.state() == ClusterFilter.ENDED;
    }

    /** "You looked for “refund” among the paused clusters of orders." */
    public String words() {
        return "You looked for " + (query.text().isEmpty() ? "" : "“" + query.text() + "” among ") + "the "
                + clusters()
                + (query.team().isEmpty() ? "" : " of " + query.team())
                + (query.sizeId().isEmpty() ? "" : " in size " + query.sizeId())
                + (query.labels().isEmpty()
                        ? ""
                        : " " + LabelFilter.of(query.labels()).words()) + ".";
    }

    /** The same search in any state. */
    public String linkToAnyState() {
        return new Search(with(null, query.labels()), group).link();
    }

    /** Those that it finds and that have this value of the label by which it groups, or none, in one list. */
    String linkTo(String value) {
        return new Search(with(query.state(), LabelSearch.narrowed(query.labels(), group, value)), "").link();
    }

    private ClusterQuery with(ClusterFilter state, List<String> labels) {
        return new ClusterQuery(query.text(), state, query.sizeId(), query.team(), labels);
    }

    /** What a program asks for to have the same: the clusters, or what they come to. */
    public String forPrograms() {
        return groups() ? at(Links.clusters() + "/groups", Map.of("by", group)) : at(Links.clusters(), Map.of());
    }

    /** Its address. */
    public String link() {
        return link(Map.of());
    }

    /** The address of a part of what it finds. */
    String link(Map<String, String> place) {
        var further = new LinkedHashMap<>(Map.of(Grouping.FIELD, Grouping.by(group)));
        further.putAll(place);
        return at(Links.clusters(), further);
    }

    private String at(String path, Map<String, String> further) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", query.text());
        all.put("state", state());
        all.put("size", query.sizeId());
        all.put("team", query.team());
        all.putAll(further);
        return QueryString.with(path, all, LABEL, query.labels());
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
