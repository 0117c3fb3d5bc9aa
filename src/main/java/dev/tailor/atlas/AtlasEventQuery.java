package dev.tailor.atlas;

import java.time.Instant;
import java.util.List;

/**
 * Which events somebody wants.
 *
 * @param since at that time or later; null for all that Atlas has kept
 * @param types any of these; empty for all
 */
public record AtlasEventQuery(Instant since, List<String> types) {
    /** Everything. */
    public static final AtlasEventQuery ALL = new AtlasEventQuery(null, List.of());

    public AtlasEventQuery {
        types = List.copyOf(types);
    }

    /** As Atlas reads it; null leaves the parameter out. */
    String minDate() {
        return since == null ? null : since.toString();
    }
}
