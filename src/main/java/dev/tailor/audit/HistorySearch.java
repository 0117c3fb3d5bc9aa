package dev.tailor.audit;

import dev.tailor.history.Act;
import dev.tailor.history.Event;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events.After;
import dev.tailor.web.Times;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Longer than any name; nobody types it. */
    private static final int LONGEST = 200;

    static HistorySearch of(MultivaluedMap<String, String> address) {
        var fields = new LinkedHashMap<String, String>();
        NARROWING.forEach(name -> fields.put(name, plain(address.getFirst(name))));
        fields.put(AFTER, plain(address.getFirst(AFTER)));
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
        return link(path, narrowed);
    }

    /** The same, from the newest on, on any page or export. */
    public String link(String path) {
        return link(path, with(""));
    }

    String behind(String path, Event last) {
        return link(path, with(HistoryCursor.write(After.row(last))));
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
        return HistoryCursor.read(field(AFTER)).orElse(null);
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

    private static String link(String path, Map<String, String> fields) {
        var query = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Without control characters: Postgres takes no text with a zero in it. */
    private static String plain(String typed) {
        var text = Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
