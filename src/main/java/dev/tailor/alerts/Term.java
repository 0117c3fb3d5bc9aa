package dev.tailor.alerts;

import dev.tailor.web.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For how long an alert is acknowledged, as people choose it. */
public enum Term {
    TOMORROW("Tomorrow, 09:00"),
    WEEK("In a week"),
    DATE("A date and time"),
    FOREVER("For good");

    private static final int IN_THE_MORNING = 9;

    private final String label;

    Term(String label) {
        this.label = label;
    }

    static Optional<Term> of(String key) {
        return Arrays.stream(values()).filter(term -> term.key().equals(key)).findFirst();
    }

    /** What the form sends. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /**
     * When it ends.
     *
     * @param typed the date and time that were typed
     * @return empty for good, and for a date that is none
     */
    Optional<Instant> end(String typed, Times times, Clock clock) {
        return switch (this) {
            case TOMORROW -> Optional.of(times.tomorrowAt(IN_THE_MORNING));
            case WEEK -> Optional.of(clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MINUTES));
            case DATE -> times.typed(typed);
            case FOREVER -> Optional.empty();
        };
    }
}
