package dev.tailor.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day as somebody typed it, or as a browser's field sends it.
 *
 * @param typed "2027-05-03"; empty for none
 */
public record DayField(String typed) {
    public DayField {
        typed = Objects.requireNonNullElse(typed, "").strip();
    }

    /** The field as it is filled with a day, or with none. */
    public static DayField of(LocalDate day) {
        return new DayField(day == null ? "" : day.toString());
    }

    /** Empty where there is none, or none that could be. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    /** What is wrong with it, as a sentence. */
    public Optional<String> problem() {
        return typed.isEmpty() || day().isPresent() ? Optional.empty() : Optional.of("Write a day as in 2027-05-03.");
    }
}
