package dev.tailor.schedule;

import static java.util.stream.Collectors.toCollection;

import dev.tailor.web.QueryString;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which nights clusters are to stand still, as somebody typed it or a program has sent it.
 *
 * @param nights "mon", "tue", …
 * @param from "20:00"
 * @param until "07:00"
 * @param weekends whether a night that would end on a Saturday or Sunday lasts until Monday
 * @param zone "Europe/Berlin"
 */
public record NightForm(List<String> nights, String from, String until, boolean weekends, String zone) {
    private static final List<String> WORKING_DAYS = List.of("mon", "tue", "wed", "thu", "fri");
    private static final Duration DAY = Duration.ofDays(1);

    public NightForm {
        nights = Stream.ofNullable(nights)
                .flatMap(List::stream)
                .map(QueryString::plain)
                .toList();
        from = QueryString.plain(from);
        until = QueryString.plain(until);
        zone = QueryString.plain(zone);
    }

    /** What most want. */
    public static NightForm first(ZoneId zone) {
        return new NightForm(WORKING_DAYS, "20:00", "07:00", true, zone.getId());
    }

    public static NightForm of(NightRule rule) {
        var days = rule.nights().stream().map(NightForm::key).toList();
        return new NightForm(
                days,
                rule.from().toString(),
                rule.until().toString(),
                rule.weekends(),
                rule.zone().getId());
    }

    /** A sentence at each field that is wrong. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (nights.stream().anyMatch(key -> day(key).isEmpty())) {
            problems.put("nights", "Days are mon, tue, wed, thu, fri, sat and sun.");
        }
        if (time(from).isEmpty()) {
            problems.put("from", "Write a time as in 20:00.");
        }
        time(until)
                .flatMap(end -> time(from).flatMap(begin -> length(begin, end)))
                .ifPresent(sentence -> problems.put("until", sentence));
        if (time(until).isEmpty()) {
            problems.put("until", "Write a time as in 07:00.");
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.put("zone", "Write a time zone as in Europe/Berlin.");
        }
        return problems;
    }

    /** Where nothing is wrong with it. */
    public NightRule rule() {
        return new NightRule(
                nights.stream().map(key -> day(key).orElseThrow()).collect(toCollection(TreeSet::new)),
                time(from).orElseThrow(),
                time(until).orElseThrow(),
                weekends,
                ZoneId.of(zone));
    }

    /** Atlas pauses again an hour after a resume, so both night and day last one at least. */
    private static Optional<String> length(LocalTime begin, LocalTime end) {
        var night = Duration.between(begin, end);
        var length = night.isNegative() ? night.plus(DAY) : night;
        return length.compareTo(Night.SHORTEST) < 0 || length.compareTo(DAY.minus(Night.SHORTEST)) > 0
                ? Optional.of("Leave an hour at least: Atlas pauses a cluster again 60 minutes after it was resumed.")
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<DayOfWeek> day(String key) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> key(day).equalsIgnoreCase(key))
                .findFirst();
    }

    static String key(DayOfWeek day) {
        return NightWords.shortly(day).toLowerCase(Locale.ROOT);
    }

    /** The days of the week to choose from. */
    public List<NightChoice> choices() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new NightChoice(key(day), NightWords.shortly(day), nights.contains(key(day))))
                .toList();
    }

    /**
     * A day of the week in a form.
     *
     * @param key "mon"
     * @param word "Mon"
     */
    public record NightChoice(String key, String word, boolean chosen) {}
}
