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
    /** All of it; none that Atlas does not have yet. Of one that Atlas has lost, that. */
    public static List<Drift> of(Cluster cluster) {
        if (!cluster.drifted()) {
            return List.of();
        }
        return cluster.endedAt()
                .map(lost -> List.of(new Drift(Difference.lost(cluster), lost)))
                .orElseGet(() -> ofLiving(cluster));
    }

    private static List<Drift> ofLiving(Cluster cluster) {
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
