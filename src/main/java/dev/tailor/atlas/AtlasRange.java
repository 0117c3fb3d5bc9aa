package dev.tailor.atlas;

import java.time.Instant;
import java.util.Objects;

/**
 * Which measurements to ask for, in Atlas's words: how far apart, and from when to when. Atlas offers PT10S where the
 * project has an M40 or larger, PT1M and PT5M for two days, PT1H for 63, and P1D for good.
 *
 * @param granularity the time between two points: PT1M
 * @param period how far back from now: P1DT12H; null with start and end
 * @param start null with a period
 * @param end null with a period
 */
public record AtlasRange(String granularity, String period, Instant start, Instant end) {
    public AtlasRange {
        Objects.requireNonNull(granularity, "granularity");
        if ((period == null) == (start == null) || (start == null) != (end == null)) {
            throw new IllegalArgumentException("Either a period, or a start and an end");
        }
    }

    /** The last minutes, hours or days. */
    public static AtlasRange last(String period, String granularity) {
        return new AtlasRange(granularity, period, null, null);
    }

    /** From one instant to another. */
    public static AtlasRange between(Instant start, Instant end, String granularity) {
        return new AtlasRange(granularity, null, start, end);
    }
}
