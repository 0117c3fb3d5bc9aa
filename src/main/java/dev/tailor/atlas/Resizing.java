package dev.tailor.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Turns a cluster's {@code replicationSpecs} into those of another size. A PATCH replaces the whole list, so every
 * shard, region and node of the present one goes back as it is but for what changes; what Atlas computes stays away.
 */
final class Resizing {
    private static final Set<String> OF_SHARD = Set.of("zoneName", "numShards", "regionConfigs");
    // Only these nodes share the size that was asked for; analytics nodes may have one of their own.
    private static final List<String> SAME_SIZE = List.of("electableSpecs", "readOnlySpecs");
    private static final List<String> SAME_DISK = List.of("electableSpecs", "readOnlySpecs", "analyticsSpecs");
    private static final Set<String> OF_REGION = Set.of(
            "providerName",
            "backingProviderName",
            "regionName",
            "priority",
            "electableSpecs",
            "readOnlySpecs",
            "analyticsSpecs",
            "autoScaling",
            "analyticsAutoScaling");
    private static final Set<String> OF_NODES =
            Set.of("instanceSize", "nodeCount", "diskSizeGB", "ebsVolumeType", "diskIOPS");

    private final Resize resize;

    Resizing(Resize resize) {
        this.resize = resize;
    }

    /** The cluster's own tree is read, never changed. */
    JsonNode applyTo(JsonNode cluster) {
        var shards = cluster.path("replicationSpecs").deepCopy();
        shards.forEach(shard -> {
            keep((ObjectNode) shard, OF_SHARD);
            shard.path("regionConfigs").forEach(region -> change((ObjectNode) region));
        });
        return shards;
    }

    private void change(ObjectNode region) {
        keep(region, OF_REGION);
        SAME_DISK.forEach(nodes -> tidy(region.path(nodes)));
        if (resize.instanceSize() != null) {
            SAME_SIZE.forEach(nodes -> put(region.path(nodes), "instanceSize", resize.instanceSize()));
        }
        if (resize.diskSizeGB() != null) {
            SAME_DISK.forEach(nodes -> put(region.path(nodes), resize.diskSizeGB()));
        }
    }

    private static void tidy(JsonNode nodes) {
        if (nodes instanceof ObjectNode object) {
            keep(object, OF_NODES);
            // Computed from size and disk unless they are bought.
            if (!"PROVISIONED".equals(object.path("ebsVolumeType").asText())) {
                object.remove("diskIOPS");
            }
        }
    }

    private static void put(JsonNode nodes, String field, String value) {
        if (nodes instanceof ObjectNode object) {
            object.put(field, value);
        }
    }

    private static void put(JsonNode nodes, int diskSizeGB) {
        if (nodes instanceof ObjectNode object) {
            object.put("diskSizeGB", diskSizeGB);
        }
    }

    private static void keep(ObjectNode object, Set<String> fields) {
        object.retain(fields);
    }
}
