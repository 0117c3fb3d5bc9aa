package dev.tailor.metrics;

import java.util.Optional;

/**
 * A series of one measure.
 *
 * @param most what it can be at most, as the size of the disk; null where that is not measured, as with a disk of no size
 */
record Measured(Measure measure, Points points, Double most) {
    Measured {
        most = most == null || most <= 0 ? null : most;
    }

    Optional<Double> now() {
        return points.now();
    }

    /** How full it is now, from 0 to 1; empty where nobody knows. */
    Optional<Double> fullness() {
        return most == null ? Optional.empty() : now().map(value -> value / most);
    }
}
