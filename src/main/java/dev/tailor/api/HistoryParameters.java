package dev.tailor.api;

import dev.tailor.history.Act;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events.After;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a program looks for in the history.
 *
 * @param all the query for everybody's rows
 * @param after null at the newest
 */
record HistoryParameters(EventQuery all, After after, int limit) {
    private static final String MOMENT = "Write the moment as 2026-11-24T00:00:00Z.";

    static HistoryParameters of(MultivaluedMap<String, String> address) {
        var said = new ListParameters(address);
        var act = said.oneOf(
                "act", Act::of, Arrays.stream(Act.values()).map(Act::key).toList());
        var from = said.read("from", HistoryParameters::moment, MOMENT);
        var until = said.read("until", HistoryParameters::moment, MOMENT);
        var after = said.after(word -> Cursor.read(word, (at, id) -> new After(at, Long.parseLong(id))));
        var limit = said.limit();
        said.refuse();
        var query = new EventQuery(
                List.of(), said.text("who"), said.text("cluster"), said.text("project"), act, from, until);
        return new HistoryParameters(query, after, limit);
    }

    /** @param teams whose; none for everybody's */
    EventQuery query(List<String> teams) {
        return new EventQuery(teams, all.who(), all.cluster(), all.project(), all.act(), all.from(), all.until());
    }

    String next(After last) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("who", all.who());
        parameters.put("cluster", all.cluster());
        parameters.put("project", all.project());
        parameters.put("act", all.act() == null ? "" : all.act().key());
        parameters.put("from", text(all.from()));
        parameters.put("until", text(all.until()));
        parameters.put("limit", ListParameters.limit(limit));
        parameters.put("after", Cursor.write(last.at(), last.id()));
        return QueryString.with(Addresses.ROOT + "/history", parameters);
    }

    private static String text(Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    /** Within what Postgres takes. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(moment -> moment.isAfter(Instant.EPOCH) && moment.isBefore(Cursor.LAST));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
