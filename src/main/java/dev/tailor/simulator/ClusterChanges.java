package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What may be changed about a cluster when, and what that sets going. */
final class ClusterChanges {
    /** Attributes that concern no server. */
    private static final List<String> WORDS = List.of("tags", "labels", "terminationProtectionEnabled");

    private final Durations durations;

    ClusterChanges(Durations durations) {
        this.durations = durations;
    }

    void apply(Cluster cluster, ObjectNode patch, Instant now) {
        refuseWhenDeleted(cluster);
        refuseNewName(cluster, patch);
        if (patch.has("paused")) {
            pauseOrResume(cluster, patch, now);
        } else {
            update(cluster, patch, now);
        }
    }

    void delete(Cluster cluster, Instant now) {
        refuseWhenDeleted(cluster);
        if (cluster.settings().path("terminationProtectionEnabled").asBoolean()) {
            throw AtlasError.badRequest(
                    "CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED",
                    "Cannot terminate a cluster when termination protection is enabled.");
        }
        cluster.delete(now, durations.deletion(cluster.family(), cluster.name()));
    }

    private void pauseOrResume(Cluster cluster, ObjectNode patch, Instant now) {
        if (!patch.get("paused").isBoolean()) {
            throw AtlasError.invalid("paused");
        }
        if (patch.get("paused").asBoolean()) {
            pause(cluster, patch, now);
        } else {
            resume(cluster, patch, now);
        }
    }

    private void pause(Cluster cluster, ObjectNode patch, Instant now) {
        PauseRules.check(cluster, patch, now);
        cluster.pause(now, durations.pausing(cluster.name()));
    }

    /** Does nothing to a running cluster, but for what else the patch says. */
    private void resume(Cluster cluster, ObjectNode patch, Instant now) {
        if (!cluster.paused()) {
            update(cluster, (ObjectNode) patch.deepCopy().without("paused"), now);
            return;
        }
        if (patch.size() > 1) {
            throw PauseRules.pausedAcceptsNothing(cluster);
        }
        cluster.resume(now, durations.resuming(cluster.name()));
    }

    private void update(Cluster cluster, ObjectNode patch, Instant now) {
        if (cluster.paused()) {
            throw PauseRules.pausedAcceptsNothing(cluster);
        }
        var before = cluster.settings();
        var after = ClusterSettings.merged(before, patch);
        refuseOlderVersion(before, after);
        if (!after.equals(before)) {
            refuseServersOfTenant(cluster, after);
            refuseTooSmallDisk(cluster, after, now);
            cluster.update(after, takes(cluster.name(), before, after), now);
        }
    }

    private Duration takes(String name, ObjectNode before, ObjectNode after) {
        if (!instanceSizes(before).equals(instanceSizes(after))) {
            return durations.resizing(name);
        }
        return sameServers(before, after) ? durations.words(name) : durations.settings(name);
    }

    private static List<JsonNode> instanceSizes(ObjectNode settings) {
        return settings.path("replicationSpecs").findValues("instanceSize");
    }

    private static boolean sameServers(ObjectNode before, ObjectNode after) {
        return before.deepCopy().remove(WORDS).equals(after.deepCopy().remove(WORDS));
    }

    private static void refuseServersOfTenant(Cluster cluster, ObjectNode after) {
        if (cluster.family() == Family.TENANT && !sameServers(cluster.settings(), after)) {
            throw PauseRules.unsupportedForTenants();
        }
    }

    private static void refuseTooSmallDisk(Cluster cluster, ObjectNode after, Instant now) {
        var disk =
                ClusterSettings.region(after).at("/electableSpecs/diskSizeGB").asDouble();
        if (disk < cluster.usage().diskUsedGB(now)) {
            throw AtlasError.badRequest(
                    "DISK_SIZE_GB_TOO_SMALL",
                    "The selected disk size is smaller than the amount of data currently used.");
        }
    }

    static void refuseWhenDeleted(Cluster cluster) {
        if (cluster.deletionRequested()) {
            throw AtlasError.badRequest(
                    "CLUSTER_ALREADY_REQUESTED_DELETION",
                    "The cluster " + cluster.name() + " has already been requested for deletion.",
                    cluster.name());
        }
    }

    private static void refuseNewName(Cluster cluster, ObjectNode patch) {
        if (!patch.path("name").asText(cluster.name()).equals(cluster.name())) {
            throw AtlasError.badRequest(
                    "CLUSTER_CANNOT_CHANGE_NAME", "Cannot change name of cluster during an update.");
        }
    }

    private static void refuseOlderVersion(ObjectNode before, ObjectNode after) {
        var old = before.path("mongoDBMajorVersion").asDouble();
        if (after.path("mongoDBMajorVersion").asDouble() < old) {
            throw AtlasError.badRequest(
                    "CLUSTER_UPGRADE_INVALID",
                    "Cluster cannot be upgraded, as specified upgrade version is below the current version.");
        }
    }
}
