package dev.tailor.metrics;

import dev.tailor.work.Demand;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What Postgres knows of a cluster's measurements over a span.
 *
 * @param lastUse when somebody was last connected; null where nobody knows
 */
record Copy(Demand demand, Map<Measure, Measured> measured, LastUse lastUse) {
    Optional<Measured> of(Measure measure) {
        return Optional.ofNullable(measured.get(measure));
    }

    Copy wanted(Instant now) {
        return new Copy(demand.wanted(now), measured, lastUse);
    }
}
