package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where a cluster's servers stand and how large they are: checked, and completed as Atlas does. */
final class ReplicationSpecs {
    private ReplicationSpecs() {}

    /**
     * The completed specs.
     *
     * @param before the cluster's settings until now, whose disks stay where none is asked for; empty for a new cluster
     */
    static ArrayNode completed(ObjectNode settings, ObjectNode before) {
        var specs = list(settings, "replicationSpecs");
        for (var index = 0; index < specs.size(); index++) {
            var known = before.path("replicationSpecs").path(index).path("id");
            complete(object(specs.get(index), "replicationSpecs"), known.asText(Ids.random()), before);
        }
        return specs;
    }

    private static void complete(ObjectNode spec, String id, ObjectNode before) {
        if (!spec.hasNonNull("id")) {
            spec.put("id", id);
        }
        if (!spec.hasNonNull("zoneName")) {
            spec.put("zoneName", "Zone 1");
        }
        spec.put("zoneId", Ids.of("zone " + spec.path("id").asText()));
        for (var region : list(spec, "regionConfigs")) {
            completeRegion(object(region, "regionConfigs"), before);
        }
    }

    private static void completeRegion(ObjectNode region, ObjectNode before) {
        var tenant = region.path("providerName").asText().equals("TENANT");
        refuseFlex(region);
        Offers.all()
                .checkRegion(
                        required(region, tenant ? "backingProviderName" : "providerName"),
                        required(region, "regionName"));
        var electable = object(region.path("electableSpecs"), "electableSpecs");
        completeHardware(electable, before);
        defaults(region, electable);
    }

    private static void refuseFlex(ObjectNode region) {
        if (region.path("providerName").asText().equals("FLEX")) {
            throw AtlasError.badRequest(
                    "CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API", "Flex clusters cannot be used in the cluster API.");
        }
    }

    private static void completeHardware(ObjectNode hardware, ObjectNode before) {
        var size = Offers.all().instanceSize(required(hardware, "instanceSize"));
        if (!hardware.hasNonNull("diskSizeGB")) {
            hardware.put("diskSizeGB", disk(before, size));
        }
        if (!hardware.path("diskSizeGB").isNumber()) {
            throw AtlasError.invalid("diskSizeGB");
        }
        hardware.put("diskSizeGB", hardware.path("diskSizeGB").asDouble());
        size.checkDisk(hardware.path("diskSizeGB").asDouble());
        if (!hardware.hasNonNull("nodeCount")) {
            hardware.put("nodeCount", 3);
        }
        if (!size.name().equals("M0")) {
            hardware.put("diskIOPS", 3000).put("ebsVolumeType", "STANDARD");
        }
    }

    private static double disk(ObjectNode before, Offers.InstanceSize size) {
        return ClusterSettings.region(before)
                .path("electableSpecs")
                .path("diskSizeGB")
                .asDouble(size.defaultDiskGB());
    }

    private static void defaults(ObjectNode region, ObjectNode electable) {
        if (!region.has("priority")) {
            region.put("priority", 7);
        }
        if (!region.has("autoScaling")) {
            var scaling = region.putObject("autoScaling");
            scaling.putObject("compute").put("enabled", false).put("scaleDownEnabled", false);
            scaling.putObject("diskGB").put("enabled", false);
        }
        region.set("effectiveElectableSpecs", electable.deepCopy());
    }

    private static ArrayNode list(ObjectNode parent, String attribute) {
        if (!parent.hasNonNull(attribute)) {
            throw AtlasError.missing(attribute);
        }
        if (!(parent.get(attribute) instanceof ArrayNode list) || list.isEmpty()) {
            throw AtlasError.invalid(attribute);
        }
        return list;
    }

    private static ObjectNode object(JsonNode json, String attribute) {
        if (json.isMissingNode() || json.isNull()) {
            throw AtlasError.missing(attribute);
        }
        if (!(json instanceof ObjectNode object)) {
            throw AtlasError.invalid(attribute);
        }
        return object;
    }

    private static String required(ObjectNode json, String attribute) {
        if (!json.hasNonNull(attribute)) {
            throw AtlasError.missing(attribute);
        }
        return json.get(attribute).asText();
    }
}
