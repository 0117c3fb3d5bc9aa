package dev.tailor.metrics;

import dev.tailor.atlas.AtlasRange;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** How far back measurements are shown. */
enum Span {
    HOUR(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMinutes(10), "PT1H", "PT1M"),
    DAY(Duration.ofDays(1), Duration.ofMinutes(5), Duration.ofHours(3), "P1D", "PT5M"),
    WEEK(Duration.ofDays(7), Duration.ofHours(1), Duration.ofDays(1), "P7D", "PT1H");

    private final Duration length;
    private final Duration step;
    private final Duration row;
    private final String period;
    private final String granularity;

    Span(Duration length, Duration step, Duration row, String period, String granularity) {
        this.length = length;
        this.step = step;
        this.row = row;
        this.period = period;
        this.granularity = granularity;
    }

    /** The span of that word in an address; the hour for any other. */
    static Span of(String word) {
        return Stream.of(values())
                .filter(span -> span.word().equals(word))
                .findFirst()
                .orElse(HOUR);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "Hour". */
    String label() {
        return name().charAt(0) + word().substring(1);
    }

    Duration step() {
        return step;
    }

    /** How many points it has. */
    int slots() {
        return (int) length.dividedBy(step);
    }

    /** The time between two rows of the table. */
    Duration row() {
        return row;
    }

    AtlasRange range() {
        return AtlasRange.last(period, granularity);
    }
}
