package dev.tailor.access;

import dev.tailor.web.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The field for the day on which a login ends.
 *
 * @param typed 2026-11-30, or empty for none
 * @param shown the end that the login had when the form was first shown, or null
 */
public record EndField(String typed, Instant shown) {
    /** Atlas's clock and ours need not agree to the second. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    static final EndField EMPTY = new EndField("", null);

    static EndField of(Instant end, Times times) {
        return new EndField(end == null ? "" : times.day(end).toString(), end);
    }

    static EndField sent(String typed, String shown) {
        return new EndField(typed == null ? "" : typed.strip(), moment(shown));
    }

    /** What is wrong with it, seen from now. */
    Optional<String> problem(Times times) {
        if (typed.isEmpty() || isAsShown(times)) {
            return Optional.empty();
        }
        return day(typed)
                .map(day -> problem(day, times))
                .orElse(Optional.of("Write the day as " + times.today().plusDays(1) + "."));
    }

    private static Optional<String> problem(LocalDate day, Times times) {
        if (day.isBefore(times.today())) {
            return Optional.of("This day is over. Choose a later one.");
        }
        return day.isAfter(last(times))
                ? Optional.of("Atlas ends logins at most seven days ahead: on " + last(times) + " at the latest.")
                : Optional.empty();
    }

    /** The end of that day, within what Atlas takes; null for none. Ask for it where there is no problem. */
    Instant endsAt(Times times, Instant now) {
        if (typed.isEmpty()) {
            return null;
        }
        if (isAsShown(times)) {
            return shown;
        }
        var end = times.endOf(day(typed).orElseThrow());
        var latest = now.plus(LoginRules.LONGEST).minus(MARGIN);
        return end.isBefore(latest) ? end : latest;
    }

    /** The last day that can be chosen. */
    static LocalDate last(Times times) {
        return times.today().plusDays(LoginRules.LONGEST.toDays());
    }

    private boolean isAsShown(Times times) {
        return shown != null && times.day(shown).toString().equals(typed);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Instant moment(String text) {
        try {
            return text == null || text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException forged) {
            return null;
        }
    }
}
