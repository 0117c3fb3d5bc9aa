package dev.tailor.review;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Expiry;
import dev.tailor.metrics.Used;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.SizeView;
import dev.tailor.web.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A cluster that a team has.
 *
 * @param used null where nobody has looked yet
 * @param review the latest; null where there is none
 * @param flags what somebody should look at
 * @param value of the label that the list is grouped by; empty where it has none
 */
public record Held(Cluster cluster, Used used, Review review, List<ClusterFlag> flags, String value) {
    public SizeView size() {
        return SizeView.of(cluster);
    }

    /** Since when it is there; for one that is being built, since when it was asked for. */
    public Instant since() {
        return cluster.readyAt().orElse(cluster.askedAt());
    }

    /** "now", "9 Nov 2026", "never", "not known". */
    public String lastUsed(Times times) {
        return Optional.ofNullable(used)
                .map(known -> known.words(since(), times))
                .orElse("not known");
    }

    /** Whether somebody is known to have used it. */
    public boolean wasUsed() {
        return Optional.ofNullable(used).flatMap(Used::at).isPresent();
    }

    /** "3 May 2027"; empty where it does not expire. */
    public String expires() {
        return cluster.expiry().filter(Expiry::dated).map(Expiry::day).orElse("");
    }

    public boolean paused() {
        return cluster.state() == ClusterState.PAUSED;
    }
}
