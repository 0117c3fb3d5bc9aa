package dev.tailor.admin;

import dev.tailor.web.Problems;

/**
 * The page before a cluster's loss that nobody asked Tailor for.
 *
 * @param typed what was typed as confirmation
 * @param problems what was wrong with that
 * @param no why Atlas does not delete it, or empty
 * @param said the same in Atlas's words, or empty
 */
public record RemovalView(FleetCluster cluster, String typed, Problems problems, String no, String said) {
    static RemovalView of(FleetCluster cluster) {
        return new RemovalView(cluster, "", Problems.NONE, "", "");
    }

    RemovalView wrong(String name, Problems found) {
        return new RemovalView(cluster, name, found, "", "");
    }

    RemovalView refused(String why, String inAtlasWords) {
        return new RemovalView(cluster, typed, problems, why, inAtlasWords);
    }

    public String name() {
        return cluster.cluster().name();
    }

    public String project() {
        return cluster.row().project();
    }
}
