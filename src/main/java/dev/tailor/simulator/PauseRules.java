package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** When a cluster can be paused, and what a paused one accepts. */
final class PauseRules {
    private PauseRules() {}

    static void check(Cluster cluster, ObjectNode patch, Instant now) {
        if (cluster.family() == Family.TENANT) {
            throw unsupportedForTenants();
        }
        if (cluster.paused()) {
            throw AtlasError.conflict(
                    "CLUSTER_ALREADY_PAUSED", "Cluster " + cluster.name() + " is already paused.", cluster.name());
        }
        if (patch.size() > 1) {
            throw AtlasError.conflict(
                    "CANNOT_UPDATE_AND_PAUSE_CLUSTER", "Cannot update and pause a cluster at the same time.");
        }
        checkTime(cluster, now);
    }

    private static void checkTime(Cluster cluster, Instant now) {
        if (!cluster.idleAt(now)) {
            throw AtlasError.conflict(
                    "CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES",
                    "Cluster " + cluster.name() + " cannot be paused while it has pending changes.",
                    cluster.name());
        }
        if (cluster.pauses().recentlyEnded(now)) {
            throw AtlasError.badRequest(
                    "CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER",
                    "Recently resumed clusters must remain running for 60 minutes to process all queued maintenance.",
                    60);
        }
    }

    static AtlasError pausedAcceptsNothing(Cluster cluster) {
        return AtlasError.conflict(
                "CANNOT_UPDATE_PAUSED_CLUSTER",
                "Cannot update cluster " + cluster.name() + " while it is paused or being paused.",
                cluster.name());
    }

    static AtlasError unsupportedForTenants() {
        return AtlasError.badRequest(
                "TENANT_CLUSTER_UPDATE_UNSUPPORTED", "Cannot update a shared tier cluster in this way.");
    }
}
