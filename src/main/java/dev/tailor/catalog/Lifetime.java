package dev.tailor.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long clusters of a project may stay.
 *
 * @param required whether each needs a day on which it expires
 * @param longestDays how many days ahead that may lie; null for as many as anybody likes
 */
public record Lifetime(boolean required, Integer longestDays) {
    /** The most days that a project may say. */
    public static final int MOST_DAYS = 3650;

    /** Nobody has to say a day. */
    public static final Lifetime FREE = new Lifetime(false, null);

    /** The last day that may be said today. */
    public LocalDate latest(LocalDate today) {
        return today.plusDays(longestDays == null ? MOST_DAYS : longestDays);
    }

    /**
     * What is wrong with a day, as a sentence; empty if nothing.
     *
     * @param on the last day that a cluster is to run; null for none
     */
    public Optional<String> problem(LocalDate on, LocalDate today) {
        if (on == null) {
            return required
                    ? Optional.of("Say until when it is needed; clusters of this project expire" + within() + ".")
                    : Optional.empty();
        }
        if (on.isBefore(today)) {
            return Optional.of("This day has passed. Choose today or a later one.");
        }
        return on.isAfter(latest(today)) ? Optional.of(tooFar()) : Optional.empty();
    }

    /**
     * The day that one click moves an expiry to: so many days on, as far as the project allows.
     *
     * @return empty where it allows no later one
     */
    public Optional<LocalDate> extended(LocalDate on, LocalDate today, long days) {
        var from = on.isBefore(today) ? today : on;
        var wanted = from.plusDays(days);
        var next = wanted.isAfter(latest(today)) ? latest(today) : wanted;
        return next.isAfter(on) ? Optional.of(next) : Optional.empty();
    }

    private String within() {
        return longestDays == null ? "" : " within " + longestDays + days();
    }

    private String tooFar() {
        return longestDays == null
                ? "Choose a day within ten years."
                : "At most " + longestDays + days() + " ahead in this project. It can be extended later.";
    }

    private String days() {
        return longestDays == 1 ? " day" : " days";
    }
}
