package dev.tailor.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Says a rule in words. */
final class NightWords {
    private NightWords() {}

    /** "Mon–Fri 20:00–07:00 Europe/Berlin". */
    static String of(NightRule rule) {
        return times(rule) + ", " + rule.zone();
    }

    /** "Mon–Fri 20:00–07:00 and weekends". */
    static String times(NightRule rule) {
        return days(rule.nights()) + " " + rule.from() + "–" + rule.until() + (rule.weekends() ? " and weekends" : "");
    }

    /** "every night", "Mon–Fri", "Mon, Wed–Fri". */
    static String days(SortedSet<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? "every night"
                : String.join(", ", runs(days).stream().map(NightWords::run).toList());
    }

    private static List<List<DayOfWeek>> runs(SortedSet<DayOfWeek> days) {
        var runs = new ArrayList<List<DayOfWeek>>();
        for (var day : days) {
            if (runs.isEmpty() || last(runs).getValue() + 1 != day.getValue()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(day);
        }
        return runs;
    }

    private static DayOfWeek last(List<List<DayOfWeek>> runs) {
        var run = runs.get(runs.size() - 1);
        return run.get(run.size() - 1);
    }

    private static String run(List<DayOfWeek> days) {
        var from = shortly(days.get(0));
        var to = shortly(days.get(days.size() - 1));
        return switch (days.size()) {
            case 1 -> from;
            case 2 -> from + ", " + to;
            default -> from + "–" + to;
        };
    }

    /** "Mon". */
    static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.US);
    }
}
