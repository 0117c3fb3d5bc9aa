package dev.tailor.news;

import java.time.Duration;

/** How long to leave a receiver alone after failures: 10 s, 40 s, 2:40, 10:40, 42:40, then an hour each. */
final class Patience {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int GROWING = 5;

    private Patience() {}

    /** @param failures how often it failed, one time after the other; at least once */
    static Duration after(int failures) {
        return failures > GROWING ? LONGEST : FIRST.multipliedBy(1L << 2 * (failures - 1));
    }
}
