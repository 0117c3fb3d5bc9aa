package dev.tailor.api;

import java.time.Duration;
import java.util.Map;

/**
 * What a caller has left, as the headers of the IETF's draft tell it.
 *
 * @param granted whether this request was within it
 * @param capacity how many at once
 * @param window in which so many come back
 * @param untilFull when all are there again
 * @param untilNext when the next one is; zero where this one was granted
 */
record Ration(boolean granted, long capacity, Duration window, long left, Duration untilFull, Duration untilNext) {
    /** What every answer tells. */
    Map<String, String> headers() {
        return Map.of(
                "RateLimit-Policy", "\"caller\";q=" + capacity + ";w=" + seconds(window),
                "RateLimit", "\"caller\";r=" + left + ";t=" + seconds(untilFull));
    }

    /** Whole seconds, the last one begun among them. */
    Duration pause() {
        return Duration.ofSeconds(Math.max(1, seconds(untilNext)));
    }

    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
