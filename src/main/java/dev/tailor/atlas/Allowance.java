package dev.tailor.atlas;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;

/** How many calls of one {@link Share} Atlas still takes: by its own word where it says so, by counting in between. */
final class Allowance {
    private final Bucket bucket;
    private volatile Limit limit;

    Allowance(Limit limit, TimeMeter time) {
        this.limit = limit;
        this.bucket = Bucket.builder()
                .addLimit(limit.bucket().getBandwidths()[0])
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes one call, waiting for its turn if that comes soon enough; tells whether it did. */
    boolean take(Duration longest, Waiting waiting) {
        try {
            return bucket.asBlocking().tryConsume(1, longest, waiting::forNanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How long until the next call may go out. */
    Duration untilNext() {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    void learn(Limit learned) {
        if (!learned.equals(limit)) {
            limit = learned;
            bucket.replaceConfiguration(learned.bucket(), TokensInheritanceStrategy.AS_IS);
        }
    }

    /** Atlas says that so many are left. */
    void left(long calls) {
        var tooMany = bucket.getAvailableTokens() - calls;
        if (tooMany > 0) {
            bucket.consumeIgnoringRateLimits(tooMany);
        } else if (tooMany < 0) {
            bucket.addTokens(-tooMany);
        }
    }

    /** Atlas takes none for this long; owed calls are paid off meanwhile. */
    void none(Duration time) {
        left(1 - Math.max(1, limit.refilledIn(time)));
    }

    Limit limit() {
        return limit;
    }

    long left() {
        return Math.max(0, bucket.getAvailableTokens());
    }
}
