package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes a cluster in the first form. */
final class FirstClusterDocument {
    private static final List<String> LATER = List.of(
            "replicationSpecs",
            "configServerManagementMode",
            "diskWarmingMode",
            "featureCompatibilityVersion",
            "globalClusterSelfManagedSharding",
            "redactClientLogData");

    private FirstClusterDocument() {}

    static ObjectNode of(ObjectNode newest) {
        ObjectNode document = newest.deepCopy();
        document.remove(LATER);
        document.setAll(hardware(newest));
        document.setAll(addresses(newest));
        document.put("providerBackupEnabled", newest.path("backupEnabled").asBoolean());
        return document.put("backupEnabled", false);
    }

    /** What says how large the cluster is and where it stands. */
    static ObjectNode hardware(ObjectNode newest) {
        var region = ClusterSettings.region(newest);
        var specs = replicationSpecs(newest);
        var hardware = Json.object()
                .put("diskSizeGB", region.at("/electableSpecs/diskSizeGB").asDouble())
                .put("numShards", specs.path(0).path("numShards").asInt())
                .put("replicationFactor", region.at("/electableSpecs/nodeCount").asInt());
        hardware.set("providerSettings", providerSettings(newest, region));
        hardware.set("autoScaling", autoScaling(region.path("autoScaling")));
        hardware.set("replicationSpec", specs.path(0).path("regionsConfig").deepCopy());
        hardware.set("replicationSpecs", specs);
        return hardware;
    }

    private static ObjectNode providerSettings(ObjectNode newest, JsonNode region) {
        var electable = region.path("electableSpecs");
        var settings = Json.object()
                .put("providerName", region.path("providerName").asText())
                .put("instanceSizeName", electable.path("instanceSize").asText());
        if (newest.at("/replicationSpecs/0/regionConfigs").size() == 1) {
            settings.put("regionName", region.path("regionName").asText());
        }
        if (region.has("backingProviderName")) {
            return settings.set("backingProviderName", region.get("backingProviderName"));
        }
        settings.set("diskIOPS", electable.path("diskIOPS"));
        settings.set("volumeType", electable.path("ebsVolumeType"));
        settings.put("encryptEBSVolume", true);
        var bounds = bounds(region.at("/autoScaling/compute"));
        settings.set("autoScaling", Json.object().set("compute", bounds));
        return settings;
    }

    private static ObjectNode bounds(JsonNode compute) {
        var bounds = Json.object();
        for (var bound : List.of("minInstanceSize", "maxInstanceSize")) {
            bounds.set(bound, compute.hasNonNull(bound) ? compute.get(bound) : null);
        }
        return bounds;
    }

    private static ObjectNode autoScaling(JsonNode region) {
        var scaling = Json.object()
                .put("autoIndexingEnabled", false)
                .put("diskGBEnabled", region.at("/diskGB/enabled").asBoolean());
        scaling.putObject("compute")
                .put("enabled", region.at("/compute/enabled").asBoolean())
                .put("scaleDownEnabled", region.at("/compute/scaleDownEnabled").asBoolean());
        return scaling;
    }

    private static ArrayNode replicationSpecs(ObjectNode newest) {
        var specs = Json.array();
        for (var zone : Shards.counted(newest.path("replicationSpecs"))) {
            var spec = specs.addObject();
            for (var kept : List.of("id", "numShards", "zoneName")) {
                spec.set(kept, zone.path(kept));
            }
            var regions = spec.putObject("regionsConfig");
            zone.path("regionConfigs")
                    .forEach(region -> regions.set(region.path("regionName").asText(), nodes(region)));
        }
        return specs;
    }

    private static ObjectNode nodes(JsonNode region) {
        return Json.object()
                .put("analyticsNodes", region.at("/analyticsSpecs/nodeCount").asInt())
                .put("electableNodes", region.at("/electableSpecs/nodeCount").asInt())
                .put("priority", region.path("priority").asInt())
                .put("readOnlyNodes", region.at("/readOnlySpecs/nodeCount").asInt());
    }

    /** Beside connectionStrings, the older names for what is in it, as soon as something is. */
    private static ObjectNode addresses(ObjectNode newest) {
        var strings = newest.path("connectionStrings");
        var addresses = Json.object();
        if (strings.has("standard")) {
            var standard = strings.get("standard").asText();
            addresses
                    .put("mongoURI", standard.substring(0, standard.indexOf("/?")))
                    .put("mongoURIUpdated", newest.path("createDate").asText())
                    .put("mongoURIWithOptions", standard)
                    .put("srvAddress", strings.path("standardSrv").asText());
        }
        return addresses;
    }
}
