package dev.tailor.review;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.SizeView;
import java.time.Instant;

/**
 * A cluster that a team has.
 *
 * @param ownerAway that its owner is not there any more; null where there is nothing to say
 */
public record Held(Cluster cluster, ClusterFlag ownerAway) {
    public SizeView size() {
        return SizeView.of(cluster);
    }

    /** Since when it is there; for one that is being built, since when it was asked for. */
    public Instant since() {
        return cluster.readyAt().orElse(cluster.askedAt());
    }

    public boolean paused() {
        return cluster.state() == ClusterState.PAUSED;
    }
}
