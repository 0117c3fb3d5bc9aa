package dev.tailor.atlas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Stops asking an Atlas that does not answer, so that nobody waits in vain and Atlas can recover; from time to time one
 * call tries whether it is back.
 *
 * <p>SmallRye's and Resilience4j's breakers do not tell when they will try again, which is what a caller has to know,
 * and the former keeps its own time, which no test can move.
 */
final class Circuit {
    static final int MOST_FAILURES = 10;
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofSeconds(60);
    // For whoever comes while one call tries.
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    private final Clock clock;
    private int failures;
    private Duration rest = Duration.ZERO;
    private Instant openedAt;
    private boolean trying;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /** Lets a call through; each that is let through ends with {@link #answered}, {@link #silent} or {@link #unheard}. */
    synchronized void enter() {
        if (openedAt == null) {
            return;
        }
        var left = left();
        if (!left.isZero() || trying) {
            throw away(left.isZero() ? A_MOMENT : left);
        }
        trying = true;
    }

    /** Atlas said something, be it no. */
    synchronized void answered() {
        failures = 0;
        rest = Duration.ZERO;
        openedAt = null;
        trying = false;
    }

    /** Atlas had trouble of its own, or did not answer at all. */
    synchronized void silent() {
        failures++;
        if (trying || failures == MOST_FAILURES) {
            open();
        }
    }

    /** Nobody waited for what Atlas would say, which says nothing about Atlas: another call may try. */
    synchronized void unheard() {
        trying = false;
    }

    /** When the next call tries, while none goes out. */
    synchronized Optional<Instant> until() {
        return Optional.ofNullable(openedAt).map(opened -> opened.plus(rest));
    }

    private void open() {
        rest = rest.isZero() ? FIRST_REST : shorter(rest.multipliedBy(2), LONGEST_REST);
        openedAt = clock.instant();
        trying = false;
    }

    // A clock that was put back must not make it wait longer.
    private Duration left() {
        var passed = Duration.between(openedAt, clock.instant());
        return passed.isNegative() || passed.compareTo(rest) >= 0 ? Duration.ZERO : rest.minus(passed);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static AtlasFailure away(Duration left) {
        var detail = "Atlas has not answered for a while; the next try is in " + (left.toSeconds() + 1) + " s";
        return new AtlasFailure.TryLater(FailedCall.without(0, detail), left, false, null);
    }
}
