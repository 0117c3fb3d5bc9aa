package dev.tailor.admin;

import dev.tailor.fleet.Condition;
import dev.tailor.fleet.Fleet.After;
import dev.tailor.fleet.FleetQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;

/**
 * What somebody looks for in the fleet, as it stands in the address. A choice that there is none of is as good as no
 * choice.
 *
 * @param after where the page begins; null at the beginning
 */
public record FleetSearch(FleetQuery query, After after) {
    private static final String OURS = "tailor";
    private static final String OTHERS = "others";

    static FleetSearch of(MultivaluedMap<String, String> address) {
        var query = new FleetQuery(
                Address.text(address, "q"),
                Address.text(address, "project"),
                managed(Address.text(address, "whose")),
                Condition.of(Address.text(address, "state")).orElse(null));
        return new FleetSearch(
                query, FleetCursor.read(address.getFirst("after")).orElse(null));
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
        return link(FleetCursor.write(last));
    }

    private String link(String cursor) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", query.text());
        fields.put("project", query.projectId());
        fields.put("whose", whose());
        fields.put("state", state());
        fields.put("after", cursor);
        return Address.with(AdminLinks.fleet(), fields);
    }
}
