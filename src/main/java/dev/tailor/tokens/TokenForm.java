package dev.tailor.tokens;

import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;

/**
 * The form for a new token, as it was typed.
 *
 * @param scope a scope's word
 * @param expires the last day on which it works: 2026-11-30
 */
public record TokenForm(String name, String scope, String expires) {
    private static final int LONGEST_NAME = 60;

    public TokenForm {
        name = Objects.requireNonNullElse(name, "").strip();
        scope = Objects.requireNonNullElse(scope, "");
        expires = Objects.requireNonNullElse(expires, "").strip();
    }

    /** All that is wrong, by the id of its field. */
    Problems problems(Times times, LocalDate last) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            problems.put("name", "Say what the token is for.");
        } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.put("name", "A name has up to " + LONGEST_NAME + " characters on one line.");
        }
        if (TokenScope.of(scope).isEmpty()) {
            problems.put("scope", "Choose what it may do.");
        }
        wrongDay(times.today(), last).ifPresent(wrong -> problems.put("expires", wrong));
        return new Problems(problems);
    }

    private Optional<String> wrongDay(LocalDate today, LocalDate last) {
        var day = day();
        if (day.isEmpty()) {
            return Optional.of("Write the day as " + today.plusDays(1) + ".");
        }
        if (day.get().isBefore(today)) {
            return Optional.of("This day is over. Choose a later one.");
        }
        return day.get().isAfter(last) ? Optional.of("Tokens last until " + last + " at most.") : Optional.empty();
    }

    /** Ask for it where there is no problem. */
    TokenWish wish(Times times) {
        return new TokenWish(name, TokenScope.of(scope).orElseThrow(), times.endOf(day().orElseThrow()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(expires));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
