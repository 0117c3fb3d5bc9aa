package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts calls against Atlas's token buckets, in simulated time. */
final class RateLimits {
    private final Map<Key, Bucket> buckets = new HashMap<>();
    private final Map<Limit, Rate> others = new EnumMap<>(Limit.class);

    /** So many calls at once, and so many more in each minute. */
    record Rate(int capacity, int refillPerMinute) {}

    /** What holds now: Atlas's own, unless it was given another. */
    Rate rate(Limit limit) {
        return others.getOrDefault(limit, new Rate(limit.capacity(), limit.refillPerMinute()));
    }

    /** From now on this holds, and every bucket is full. */
    void give(Limit limit, Rate rate) {
        others.put(limit, rate);
        buckets.keySet().removeIf(key -> key.limit() == limit);
    }

    /**
     * Takes one call out of a bucket.
     *
     * @param owner the project, organization or key that the bucket belongs to
     * @return how many are left
     * @throws AtlasError 429 where none was left
     */
    int take(Limit limit, String owner, String path, Instant now) {
        var bucket = buckets.computeIfAbsent(new Key(limit, owner), key -> new Bucket(rate(limit), now));
        bucket.refill(now);
        if (bucket.tokens < 1) {
            throw tooMany(rate(limit), path, bucket.secondsToNext());
        }
        bucket.tokens -= 1;
        return (int) bucket.tokens;
    }

    void reset() {
        others.clear();
        buckets.clear();
    }

    private static AtlasError tooMany(Rate limit, String path, long seconds) {
        return new AtlasError(
                429,
                "RATE_LIMITED_TOKEN_BUCKET",
                "Rate limit of " + limit.capacity() + " requests exceeded for " + path + "; retry after " + seconds
                        + " seconds.",
                List.of(path, seconds, limit.capacity(), limit.refillPerMinute(), 60),
                Map.of("Retry-After", Long.toString(seconds)));
    }

    private record Key(Limit limit, String owner) {}

    private static final class Bucket {
        private final Rate limit;
        private double tokens;
        private Instant filledAt;

        private Bucket(Rate limit, Instant now) {
            this.limit = limit;
            this.tokens = limit.capacity();
            this.filledAt = now;
        }

        private void refill(Instant now) {
            var seconds = Duration.between(filledAt, now).toMillis() / 1000.0;
            tokens = Math.min(limit.capacity(), tokens + seconds * limit.refillPerMinute() / 60);
            filledAt = now;
        }

        private long secondsToNext() {
            return Math.max(1, (long) Math.ceil((1 - tokens) * 60 / limit.refillPerMinute()));
        }
    }
}
