package dev.tailor.api;

import dev.tailor.fleet.Condition;
import dev.tailor.fleet.Fleet.After;
import dev.tailor.fleet.FleetQuery;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a program looks for in the fleet.
 *
 * @param after null at the beginning
 */
record FleetParameters(FleetQuery query, After after, int limit) {
    private static final String OURS = "tailor";
    private static final String OTHERS = "others";

    static FleetParameters of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var whose = said.oneOf("whose", FleetParameters::managed, List.of(OURS, OTHERS));
        var states = Arrays.stream(Condition.values()).map(Condition::key).toList();
        var state = said.oneOf("state", Condition::of, states);
        var labels = said.labels();
        var after = said.after(
                word -> Cursor.read(word, 3).map(place -> new After(place.get(0), place.get(1), place.get(2))));
        var limit = said.limit();
        said.refuse();
        return new FleetParameters(
                new FleetQuery(said.text("q"), said.text("project"), whose, state, labels), after, limit);
    }

    String next(After last) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", query.text());
        all.put("project", query.project());
        all.put("whose", query.managed() == null ? "" : query.managed() ? OURS : OTHERS);
        all.put("state", query.condition() == null ? "" : query.condition().key());
        all.put("limit", ListParameters.limit(limit));
        all.put("after", Cursor.write(last.name(), last.projectId(), last.atlasId()));
        return QueryString.with(Addresses.ROOT + "/fleet", all, "label", query.labels());
    }

    private static Optional<Boolean> managed(String whose) {
        return whose.equals(OURS) || whose.equals(OTHERS) ? Optional.of(whose.equals(OURS)) : Optional.empty();
    }
}
