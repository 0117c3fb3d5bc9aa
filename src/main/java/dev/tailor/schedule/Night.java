package dev.tailor.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which clusters are to stand still.
 *
 * @param begin its first instant
 * @param end the first instant after it
 */
public record Night(Instant begin, Instant end) {
    /** Shorter ones are not worth it: a resume alone takes minutes, and Atlas pauses again an hour after it. */
    static final Duration SHORTEST = Duration.ofHours(1);

    boolean contains(Instant now) {
        return !now.isBefore(begin) && now.isBefore(end);
    }

    /** Whether enough of it is left. */
    boolean worthPausing(Instant now) {
        return Duration.between(now, end).compareTo(SHORTEST) >= 0;
    }
}
