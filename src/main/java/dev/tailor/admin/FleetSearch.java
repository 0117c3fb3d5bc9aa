package dev.tailor.admin;

import dev.tailor.cluster.LabelSearch;
import dev.tailor.fleet.Condition;
import dev.tailor.fleet.Fleet.After;
import dev.tailor.fleet.FleetQuery;
import dev.tailor.web.Cursor;
import dev.tailor.web.Grouping;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What somebody looks for in the fleet, as it stands in the address. A choice that there is none of is as good as no
 * choice.
 *
 * @param group the key of a label by whose values the list is grouped; empty for none
 * @param after where the page begins; null at the beginning
 */
public record FleetSearch(FleetQuery query, String group, After after) {
    private static final String LABEL = "label";
    private static final String OURS = "tailor";
    private static final String OTHERS = "others";

    static FleetSearch of(MultivaluedMap<String, String> address) {
        var query = new FleetQuery(
                QueryString.text(address, "q"),
                QueryString.text(address, "project"),
                managed(QueryString.text(address, "whose")),
                Condition.of(QueryString.text(address, "state")).orElse(null),
                QueryString.texts(address, LABEL));
        return new FleetSearch(
                query,
                Grouping.key(address),
                Cursor.read(address.getFirst("after"), 3)
                        .map(FleetSearch::after)
                        .orElse(null));
    }

    private static After after(List<String> place) {
        return new After(place.get(0), place.get(1), place.get(2));
    }

    private static Boolean managed(String whose) {
        return switch (whose) {
            case OURS -> Boolean.TRUE;
            case OTHERS -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The key of the state that is chosen, or empty. */
    public String state() {
        return query.condition() == null ? "" : query.condition().key();
    }

    /** Whose clusters are chosen: "tailor", "others", or empty. */
    public String whose() {
        if (query.managed() == null) {
            return "";
        }
        return query.managed() ? OURS : OTHERS;
    }

    boolean groups() {
        return !group.isEmpty();
    }

    /** Those that it finds and that have this value of the label by which it groups, or none, in one list. */
    String linkTo(String value) {
        var labels = LabelSearch.narrowed(query.labels(), group, value);
        var all = new FleetQuery(query.text(), query.project(), query.managed(), query.condition(), labels);
        return new FleetSearch(all, "", null).link();
    }

    /** Those that it finds and that nobody asked Tailor for, in one list. */
    String linkToOthers() {
        return new FleetSearch(query.ofOthers(), "", null).link();
    }

    /** What it finds, however it is grouped. */
    public String found() {
        return new FleetSearch(query, "", after).link();
    }

    /** Whether it is not the first page. */
    public boolean later() {
        return after != null;
    }

    /** Its address. */
    public String link() {
        return link("");
    }

    /** The address of the page behind a cluster. */
    String link(After last) {
        return link(Cursor.write(last.name(), last.projectId(), last.atlasId()));
    }

    private String link(String cursor) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", query.text());
        fields.put("project", query.project());
        fields.put("whose", whose());
        fields.put("state", state());
        fields.put(Grouping.FIELD, Grouping.by(group));
        fields.put("after", cursor);
        return QueryString.with(AdminLinks.fleet(), fields, LABEL, query.labels());
    }
}
