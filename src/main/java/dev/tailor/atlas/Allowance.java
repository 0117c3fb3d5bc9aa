package dev.tailor.atlas;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls of one {@link Share} Atlas still takes from this process: by its own word where it says so, by counting in
 * between. Where several processes call, each takes its part of what Atlas grants to all.
 */
final class Allowance {
    private final Bucket bucket;
    private volatile Limit limit;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile int processes;

    Allowance(Limit limit, int processes, TimeMeter time) {
        this.limit = limit;
        this.processes = processes;
        this.bucket = Bucket.builder()
                .addLimit(own().bucket().getBandwidths()[0])
                .withCustomTimePrecision(time)
                .build();
    }

    /**
     * Takes one call, waiting for its turn if that comes soon enough; tells whether it did. Who waits has its call already,
     * so an answer that comes meanwhile does not give it to somebody else.
     */
    boolean take(Duration longest, Waiting waiting) {
        underWay.incrementAndGet();
        var taken = consume(longest, waiting);
        underWay.addAndGet(taken ? 0 : -1);
        return taken;
    }

    private boolean consume(Duration longest, Waiting waiting) {
        try {
            return bucket.asBlocking().tryConsume(1, longest, waiting::forNanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A call that was taken has come to its end. */
    void ended() {
        underWay.decrementAndGet();
    }

    /** How long until the next call may go out. */
    Duration untilNext() {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    void learn(Limit learned) {
        if (!learned.equals(limit)) {
            limit = learned;
            keepTo(own());
        }
    }

    /** From now on so many processes call, this one among them. */
    void divideAmong(int number) {
        if (number != processes) {
            processes = number;
            keepTo(own());
        }
    }

    private void keepTo(Limit part) {
        bucket.replaceConfiguration(part.bucket(), TokensInheritanceStrategy.AS_IS);
    }

    /** Atlas says that so many are left, to all together; it may not have heard of our other calls yet. */
    void left(long calls) {
        set(calls / processes - others());
    }

    /** Calls that are under way or wait for their turn, but for the one that has just been answered. */
    private int others() {
        return Math.max(0, underWay.get() - 1);
    }

    private void set(long calls) {
        var tooMany = bucket.getAvailableTokens() - calls;
        if (tooMany > 0) {
            bucket.consumeIgnoringRateLimits(tooMany);
        } else if (tooMany < 0) {
            bucket.addTokens(-tooMany);
        }
    }

    /** Atlas takes none for this long; owed calls are paid off meanwhile. */
    void none(Duration time) {
        set(1 - Math.max(1, own().refilledIn(time)));
    }

    /** What Atlas grants to all together. */
    Limit limit() {
        return limit;
    }

    /** This process's part of it. */
    Limit own() {
        return limit.dividedBy(processes);
    }

    long left() {
        return Math.max(0, bucket.getAvailableTokens());
    }
}
