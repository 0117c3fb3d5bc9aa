package dev.tailor.cluster;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The states that a list can be narrowed to. */
public enum ClusterFilter {
    READY("Ready", EnumSet.of(ClusterState.READY)),
    CHANGING(
            "Changing",
            EnumSet.of(
                    ClusterState.STARTING,
                    ClusterState.BUILDING,
                    ClusterState.CHANGING,
                    ClusterState.UNSURE,
                    ClusterState.DELETING)),
    WAITING("Waiting", EnumSet.of(ClusterState.WAITING)),
    PAUSED("Paused", EnumSet.of(ClusterState.PAUSED)),
    FAILED("Could not be built", EnumSet.of(ClusterState.FAILED)),
    DIFFERING("Differs from Atlas", EnumSet.noneOf(ClusterState.class)),
    UNLABELLED("Lacks a required label", EnumSet.noneOf(ClusterState.class)),
    RETIRING("To be deleted", EnumSet.of(ClusterState.RETIRING)),
    ENDED(
            "Ended",
            EnumSet.of(
                    ClusterState.DECLINED,
                    ClusterState.WITHDRAWN,
                    ClusterState.EXPIRED,
                    ClusterState.GONE,
                    ClusterState.FORGOTTEN));

    private final String word;
    private final Set<ClusterState> states;

    ClusterFilter(String word, Set<ClusterState> states) {
        this.word = word;
        this.states = states;
    }

    /** As it stands in the form. */
    public String word() {
        return word;
    }

    /** The same for programs and addresses: "paused". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key. */
    public static Optional<ClusterFilter> of(String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key().equalsIgnoreCase(key))
                .findFirst();
    }

    Set<ClusterState> states() {
        return states;
    }
}
