package dev.tailor.atlas;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What Atlas measured of one thing over a time.
 *
 * @param name Atlas's name for it; an open list
 * @param units what the numbers count: SCALAR, PERCENT, BYTES, KILOBYTES, SCALAR_PER_SECOND or another word
 * @param dataPoints oldest first; may be empty
 */
public record AtlasMeasurement(String name, String units, List<Point> dataPoints) {
    public AtlasMeasurement {
        dataPoints = List.copyOf(Objects.requireNonNullElse(dataPoints, List.of()));
    }

    /**
     * One value.
     *
     * @param timestamp when its interval began
     * @param value null where Atlas has none: while the cluster was paused, or for the first of a rate
     */
    public record Point(Instant timestamp, Double value) {}
}
