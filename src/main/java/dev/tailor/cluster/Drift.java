package dev.tailor.cluster;

import java.time.Instant;
import java.util.List;

/**
 * Something that Atlas has otherwise than was asked, and that nothing under way explains. Tailor changes nothing by
 * itself: a person takes Atlas's value or restores ours.
 *
 * @param difference what it is
 * @param since since when it was seen
 */
public record Drift(Difference difference, Instant since) {
    /** All of it; none of a cluster that is over or that Atlas does not have yet. */
    public static List<Drift> of(Cluster cluster) {
        if (!cluster.drifted() || cluster.endedAt().isPresent()) {
            return List.of();
        }
        return cluster.inAtlas().stream()
                .flatMap(have -> found(cluster, have).stream())
                .filter(one -> cluster.drift().containsKey(one.key()))
                .map(one -> new Drift(one, cluster.drift().get(one.key())))
                .toList();
    }

    /** What differs now, also while Atlas is at it. */
    static List<Difference> found(Cluster cluster, InAtlas have) {
        var underWay = ChangeUnderWay.of(cluster.currentChange().orElse(null)).orElse(null);
        return Reconciler.compare(Wanted.of(cluster), underWay, have, true, Instant.EPOCH)
                .differences();
    }
}
