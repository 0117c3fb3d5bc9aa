package dev.tailor.home;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.SizeView;
import dev.tailor.web.StateView;
import java.time.Instant;
import java.util.List;

/**
 * A cluster in a list.
 *
 * @param flags what somebody should look at
 */
public record Row(Cluster cluster, StateView state, List<ClusterFlag> flags) {
    public SizeView size() {
        return SizeView.of(cluster);
    }

    /** When it could first be connected to, or null. */
    public Instant createdAt() {
        return cluster.readyAt().orElse(null);
    }

    /** Why it is not there; empty for one that is. */
    public String notCreated() {
        if (createdAt() != null) {
            return "";
        }
        return cluster.state().ended() ? "never" : "not yet";
    }

    public boolean paused() {
        return cluster.state() == ClusterState.PAUSED;
    }

    public boolean ended() {
        return cluster.state().ended();
    }
}
