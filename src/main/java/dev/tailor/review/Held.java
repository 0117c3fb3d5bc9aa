package dev.tailor.review;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Expiry;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.SizeView;
import java.time.Instant;
import java.util.List;

/**
 * A cluster that a team has.
 *
 * @param flags what somebody should look at
 */
public record Held(Cluster cluster, List<ClusterFlag> flags) {
    public SizeView size() {
        return SizeView.of(cluster);
    }

    /** Since when it is there; for one that is being built, since when it was asked for. */
    public Instant since() {
        return cluster.readyAt().orElse(cluster.askedAt());
    }

    /** "expires 3 May 2027"; empty where it does not. */
    public String expires() {
        return cluster.expiry()
                .filter(Expiry::dated)
                .map(expiry -> "expires " + expiry.day())
                .orElse("");
    }

    public boolean paused() {
        return cluster.state() == ClusterState.PAUSED;
    }
}
