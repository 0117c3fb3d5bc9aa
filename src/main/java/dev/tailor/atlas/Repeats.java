package dev.tailor.atlas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Makes a call again, twice at most and within a few seconds, since somebody may be waiting for a page. Longer trouble
 * is the caller's to wait out.
 */
final class Repeats {
    private static final int MOST = 2;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Clock clock;
    private final Waiting waiting;
    private final Remaining remaining;

    Repeats(Clock clock, Waiting waiting, Remaining remaining) {
        this.clock = clock;
        this.waiting = waiting;
        this.remaining = remaining;
    }

    <T> T of(Supplier<T> call) {
        var began = clock.instant();
        for (var repeat = 1; ; repeat++) {
            try {
                return call.get();
            } catch (AtlasFailure.TryLater later) {
                var pause = pause(later, repeat);
                if (repeat > MOST || !worthIt(later, pause, began) || !waited(pause)) {
                    throw later;
                }
            }
        }
    }

    private boolean worthIt(AtlasFailure.TryLater later, Duration pause, Instant began) {
        // Too many requests and no word of when to come back: sooner would only make it worse.
        var unasked = later.status() == 429 && later.retryAfter().isEmpty();
        var spent = Duration.between(began, clock.instant());
        return !unasked
                && !later.hasCode(AtlasCode.TIMEOUT_WHILE_PAGING)
                && pause.compareTo(LONGEST_PAUSE) <= 0
                && remaining.allows(pause)
                && spent.plus(pause).compareTo(PATIENCE) <= 0;
    }

    private static Duration pause(AtlasFailure.TryLater later, int repeat) {
        var backoff = FIRST_PAUSE.multipliedBy(1L << (repeat - 1)).toMillis();
        var jitter = ThreadLocalRandom.current().nextLong(backoff);
        return later.retryAfter().map(asked -> asked.plusMillis(jitter)).orElse(Duration.ofMillis(backoff + jitter));
    }

    private boolean waited(Duration pause) {
        try {
            waiting.pass(pause);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
