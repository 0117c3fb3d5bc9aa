package dev.tailor.atlas;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** So many calls at once, and so many more in each period. */
record Limit(long capacity, long refill, Duration period) {
    Limit {
        capacity = Math.max(1, capacity);
        refill = Math.max(1, refill);
        period = !period.isNegative() && !period.isZero() ? period : Duration.ofMinutes(1);
    }

    Limit withCapacity(long other) {
        return new Limit(other, refill, period);
    }

    /** The part of one of so many. */
    Limit dividedBy(int parts) {
        return new Limit(capacity / parts, refill, period.multipliedBy(parts));
    }

    /** How many come back in this time. */
    long refilledIn(Duration time) {
        return (long) Math.ceil(time.toMillis() * (double) refill / period.toMillis());
    }

    BucketConfiguration bucket() {
        var bandwidth = Bandwidth.builder().capacity(capacity).refillGreedy(refill, period);
        return BucketConfiguration.builder().addLimit(bandwidth.build()).build();
    }
}
