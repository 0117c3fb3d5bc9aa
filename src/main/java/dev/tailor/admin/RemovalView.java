package dev.tailor.admin;

import dev.tailor.web.Failure;
import dev.tailor.web.Problems;

/**
 * The page before a cluster's loss that nobody asked Tailor for.
 *
 * @param typed what was typed as confirmation
 * @param problems what was wrong with that
 * @param no why Atlas does not delete it, or null
 */
public record RemovalView(FleetCluster cluster, String typed, Problems problems, Failure no) {
    static RemovalView of(FleetCluster cluster) {
        return new RemovalView(cluster, "", Problems.NONE, null);
    }

    RemovalView wrong(String name, Problems found) {
        return new RemovalView(cluster, name, found, null);
    }

    RemovalView refused(Failure why) {
        return new RemovalView(cluster, typed, problems, why);
    }

    public String name() {
        return cluster.cluster().name();
    }

    public String project() {
        return cluster.row().project();
    }
}
