package dev.tailor.review;

import dev.tailor.cluster.ClusterFilter;
import dev.tailor.cluster.ClusterQuery;
import java.util.List;
import java.util.Objects;

/**
 * What a lead looks for in what their teams have. Empty texts and null don't narrow it.
 *
 * @param clusters as in the list of clusters
 * @param owner a whole name
 * @param group the key of a label whose values stand together, in alphabetical order; what has none comes last
 */
public record HeldQuery(ClusterQuery clusters, String owner, Look look, String group, Sorting sorting) {
    /** All of it, dearest first. */
    static final HeldQuery ALL = new HeldQuery(ClusterQuery.ALL, "", null, "", null);

    /** The states that what a team has can be in. */
    public static final List<ClusterFilter> STATES = List.of(
            ClusterFilter.READY,
            ClusterFilter.CHANGING,
            ClusterFilter.PAUSED,
            ClusterFilter.DIFFERING,
            ClusterFilter.UNLABELLED,
            ClusterFilter.RETIRING);

    public HeldQuery {
        owner = Objects.requireNonNullElse(owner, "").strip();
        group = Objects.requireNonNullElse(group, "").strip();
        sorting = Objects.requireNonNullElse(sorting, Sorting.USUAL);
    }

    boolean groups() {
        return !group.isEmpty();
    }

    /** Whether it leaves anything out. */
    boolean narrows() {
        return clusters.narrows() || !owner.isEmpty() || look != null;
    }
}
