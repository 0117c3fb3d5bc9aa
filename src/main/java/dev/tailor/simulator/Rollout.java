package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How changes of users and addresses reach the clusters: a little later. */
final class Rollout {
    /** What a change takes to reach the clusters. */
    static final Duration TAKES = Duration.ofSeconds(8);

    private static final String ALL = "*";

    private Map<String, Instant> appliedAt = new HashMap<>();

    /** Something has changed for these clusters; for all of the project where none is named. */
    void begin(Collection<String> clusters, Instant now) {
        appliedAt.values().removeIf(at -> !at.isAfter(now));
        if (clusters.isEmpty()) {
            appliedAt.put(ALL, now.plus(TAKES));
        }
        clusters.forEach(cluster -> appliedAt.put(cluster, now.plus(TAKES)));
    }

    boolean hasReached(String cluster, Instant now) {
        return reached(cluster, now) && reached(ALL, now);
    }

    private boolean reached(String key, Instant now) {
        return !appliedAt.getOrDefault(key, Instant.MIN).isAfter(now);
    }
}
