package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Turns the regions of the first form into those of the newest, each of which tells its own hardware.
 *
 * @param provider the cluster's providerSettings
 * @param disk its diskSizeGB, or missing for the usual one
 * @param autoScaling its autoScaling, or missing for none
 */
record FirstRegions(ObjectNode provider, JsonNode disk, JsonNode autoScaling) {
    ArrayNode newest(JsonNode zones) {
        var specs = Json.array();
        for (var zone : zones) {
            var spec = specs.addObject();
            for (var kept : List.of("id", "numShards", "zoneName")) {
                if (zone.hasNonNull(kept)) {
                    spec.set(kept, zone.get(kept));
                }
            }
            var regions = spec.putArray("regionConfigs");
            zone.path("regionsConfig")
                    .fields()
                    .forEachRemaining(region -> regions.add(region(region.getKey(), region.getValue())));
        }
        return specs;
    }

    private ObjectNode region(String name, JsonNode nodes) {
        var region = Json.object().put("regionName", name);
        for (var attribute : List.of("providerName", "backingProviderName")) {
            if (provider.hasNonNull(attribute)) {
                region.set(attribute, provider.get(attribute));
            }
        }
        if (nodes.hasNonNull("priority")) {
            region.set("priority", nodes.get("priority"));
        }
        region.set("electableSpecs", hardware(nodes.path("electableNodes").asInt(3)));
        further(region, "readOnlySpecs", nodes.path("readOnlyNodes").asInt());
        further(region, "analyticsSpecs", nodes.path("analyticsNodes").asInt());
        region.set("autoScaling", scaling());
        return region;
    }

    private void further(ObjectNode region, String kind, int nodes) {
        if (nodes > 0) {
            region.set(kind, hardware(nodes));
        }
    }

    private ObjectNode hardware(int nodes) {
        var hardware = Json.object().put("nodeCount", nodes);
        if (provider.hasNonNull("instanceSizeName")) {
            hardware.set("instanceSize", provider.get("instanceSizeName"));
        }
        if (!disk.isMissingNode()) {
            hardware.set("diskSizeGB", disk);
        }
        return hardware;
    }

    private ObjectNode scaling() {
        var scaling = Json.object();
        var compute = scaling.putObject("compute")
                .put("enabled", autoScaling.at("/compute/enabled").asBoolean())
                .put(
                        "scaleDownEnabled",
                        autoScaling.at("/compute/scaleDownEnabled").asBoolean());
        for (var bound : List.of("minInstanceSize", "maxInstanceSize")) {
            var given = provider.at("/autoScaling/compute/" + bound);
            if (given.isTextual()) {
                compute.set(bound, given);
            }
        }
        scaling.putObject("diskGB")
                .put("enabled", autoScaling.path("diskGBEnabled").asBoolean());
        return scaling;
    }
}
