package dev.tailor.metrics;

import dev.tailor.web.Times;
import java.time.Duration;
import java.time.Instant;

/**
 * When somebody was last connected to a cluster, to the hour.
 *
 * @param usedAt null where nobody was, as far back as was looked
 * @param lookedFrom how far back that is
 * @param lookedUntil when that was looked for
 */
record LastUse(Instant usedAt, Instant lookedFrom, Instant lookedUntil) {
    /** Measurements are by the hour, and so are the questions. */
    private static final Duration JUST_NOW = Duration.ofHours(2);

    /** @param since when it could be used first */
    String words(Instant since, Times times) {
        if (usedAt == null) {
            return lookedFrom.isAfter(since) ? "before " + times.date(lookedFrom) : "never";
        }
        return usedAt.plus(JUST_NOW).isAfter(lookedUntil) ? "now" : times.relative(usedAt);
    }
}
