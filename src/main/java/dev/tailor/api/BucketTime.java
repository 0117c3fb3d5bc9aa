package dev.tailor.api;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;

/** The application's clock, as buckets read it. */
record BucketTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
        var now = clock.instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
