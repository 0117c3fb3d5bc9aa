package dev.tailor.audit;

import dev.tailor.history.Act;
import dev.tailor.history.Event;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events.After;
import dev.tailor.web.Cursor;
import dev.tailor.web.QueryString;
import dev.tailor.web.Times;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for in the history, as it stands in the address.
 *
 * @param fields who, cluster, project, act, from, until, after; those that say nothing are empty
 */
public record HistorySearch(Map<String, String> fields) {
    private static final List<String> NARROWING = List.of("who", "cluster", "project", "act", "from", "until");
    private static final String AFTER = "after";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    static HistorySearch of(MultivaluedMap<String, String> address) {
        var fields = new LinkedHashMap<String, String>();
        NARROWING.forEach(name -> fields.put(name, QueryString.text(address, name)));
        fields.put(AFTER, QueryString.text(address, AFTER));
        return new HistorySearch(fields);
    }

    public String field(String name) {
        return fields.get(name);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return NARROWING.stream().anyMatch(name -> !field(name).isEmpty());
    }

    /** Whether it is not the first page. */
    public boolean later() {
        return !field(AFTER).isEmpty();
    }

    /** What is wrong with it, as a sentence, or null. */
    public String problem() {
        return isDay("from") && isDay("until") ? null : "Write the day as 2026-11-24.";
    }

    /** The same for somebody, from the newest on. */
    public String linkTo(String path, String who) {
        var narrowed = new LinkedHashMap<>(fields);
        narrowed.put("who", who);
        narrowed.put(AFTER, "");
        return QueryString.with(path, narrowed);
    }

    /** The same, from the newest on, on any page or export. */
    public String link(String path) {
        return QueryString.with(path, with(""));
    }

    String behind(String path, Event last) {
        return QueryString.with(path, with(Cursor.write(last.at(), last.id())));
    }

    /** In words, for the history of exports: "who dana, from 2026-11-24"; "everything". */
    String words() {
        var said = NARROWING.stream()
                .filter(name -> !field(name).isEmpty())
                .map(name -> name + " " + field(name))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "everything" : said;
    }

    After after() {
        return Cursor.read(field(AFTER), (at, id) -> new After(at, Long.parseLong(id)))
                .orElse(null);
    }

    EventQuery query(List<String> teams, Times times) {
        return new EventQuery(
                teams,
                field("who"),
                field("cluster"),
                field("project"),
                Act.of(field("act")).orElse(null),
                beginning("from", 0, times),
                beginning("until", 1, times));
    }

    private Instant beginning(String name, int daysLater, Times times) {
        return field(name).isEmpty()
                ? null
                : times.typed(LocalDate.parse(field(name)).plusDays(daysLater) + "T00:00")
                        .orElseThrow();
    }

    private boolean isDay(String name) {
        return field(name).isEmpty() || DAY.matcher(field(name)).matches() && exists(field(name));
    }

    private static boolean exists(String day) {
        try {
            return LocalDate.parse(day).isSupported(ChronoUnit.DAYS);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private Map<String, String> with(String after) {
        var moved = new LinkedHashMap<>(fields);
        moved.put(AFTER, after);
        return moved;
    }
}
