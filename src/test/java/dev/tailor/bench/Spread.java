package dev.tailor.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Many times of the same thing, in order. */
record Spread(List<Duration> times) {
    static Spread of(Collection<Duration> times) {
        return new Spread(times.stream().sorted().toList());
    }

    /** The time that this share of them does not exceed. */
    Duration percentile(int percent) {
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }

    String seconds(int percent) {
        return "%.1f s".formatted(percentile(percent).toMillis() / 1000.0);
    }

    String millis(int percent) {
        return "%.1f ms".formatted(percentile(percent).toNanos() / 1e6);
    }
}
