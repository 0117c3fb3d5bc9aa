package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The settings of a cluster under /clusters: checked, and completed with what Atlas sets by itself. */
final class ClusterSettings {
    private static final List<String> TYPES = List.of("REPLICASET", "SHARDED", "GEOSHARDED");

    /** What Atlas sets and clients only read; sent back, it is passed over. */
    private static final List<String> READ_ONLY = List.of(
            "id",
            "groupId",
            "name",
            "createDate",
            "stateName",
            "paused",
            "connectionStrings",
            "mongoDBVersion",
            "links",
            "effectiveReplicationSpecs",
            "featureCompatibilityVersion");

    private ClusterSettings() {}

    /** The settings of a new cluster. */
    static ObjectNode of(ObjectNode body) {
        var settings = defaults();
        settings.setAll(body.deepCopy());
        settings.remove(READ_ONLY);
        checkType(settings);
        return checked(settings, Json.object());
    }

    /** The settings after a change. */
    static ObjectNode merged(ObjectNode before, ObjectNode patch) {
        var settings = before.deepCopy();
        settings.setAll((ObjectNode) patch.deepCopy().remove(READ_ONLY));
        return checked(settings, before);
    }

    private static ObjectNode checked(ObjectNode settings, ObjectNode before) {
        settings.set("tags", Tags.of(settings.path("tags")));
        Offers.all().fullVersion(settings.path("mongoDBMajorVersion").asText());
        checkFlags(settings);
        settings.set("replicationSpecs", ReplicationSpecs.completed(settings, before));
        return settings;
    }

    private static ObjectNode defaults() {
        var settings = Json.object()
                .put("backupEnabled", false)
                .put("configServerManagementMode", "ATLAS_MANAGED")
                .put("diskWarmingMode", "FULLY_WARMED")
                .put("encryptionAtRestProvider", "NONE")
                .put("globalClusterSelfManagedSharding", false)
                .put("mongoDBMajorVersion", "8.0")
                .put("pitEnabled", false)
                .put("redactClientLogData", false)
                .put("rootCertType", "ISRGROOTX1")
                .put("terminationProtectionEnabled", false)
                .put("versionReleaseSystem", "LTS");
        settings.set("biConnector", Json.object().put("enabled", false).put("readPreference", "secondary"));
        settings.set("labels", Json.array());
        return settings;
    }

    private static void checkType(ObjectNode settings) {
        var type = settings.path("clusterType");
        if (type.isMissingNode()) {
            throw AtlasError.missing("clusterType");
        }
        if (!TYPES.contains(type.asText())) {
            throw AtlasError.invalidEnum("clusterType", type.asText());
        }
    }

    private static void checkFlags(ObjectNode settings) {
        for (var flag : List.of("backupEnabled", "pitEnabled", "terminationProtectionEnabled", "redactClientLogData")) {
            if (!settings.path(flag).isBoolean()) {
                throw AtlasError.invalid(flag);
            }
        }
    }

    /** The first region's settings, which name provider, region and sizes of a replica set. */
    static JsonNode region(ObjectNode settings) {
        return settings.path("replicationSpecs").path(0).path("regionConfigs").path(0);
    }
}
