package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** Clusters from 2023-02-01 until 2024-08-05: hardware for each region, one size of disk, shards as a number. */
final class AdvancedClusterForm implements ClusterForm {
    private static final List<String> HARDWARE = List.of(
            "electableSpecs",
            "readOnlySpecs",
            "analyticsSpecs",
            "effectiveElectableSpecs",
            "effectiveReadOnlySpecs",
            "effectiveAnalyticsSpecs");

    @Override
    public ObjectNode newest(ObjectNode body, ObjectNode before) {
        ObjectNode newest = body.deepCopy();
        var disk = newest.remove("diskSizeGB");
        if (newest.hasNonNull("replicationSpecs")) {
            newest.set("replicationSpecs", Shards.oneByOne(newest.get("replicationSpecs")));
        } else if (disk != null && before.has("replicationSpecs")) {
            newest.set("replicationSpecs", before.get("replicationSpecs").deepCopy());
        }
        if (disk != null && !disk.isNull()) {
            hardware(newest, specs -> specs.set("diskSizeGB", disk));
        }
        return newest;
    }

    @Override
    public ObjectNode document(ObjectNode newest) {
        ObjectNode document = newest.deepCopy();
        document.set("diskSizeGB", ClusterSettings.region(newest).at("/electableSpecs/diskSizeGB"));
        hardware(document, specs -> specs.remove("diskSizeGB"));
        document.set("replicationSpecs", Shards.counted(document.path("replicationSpecs")));
        return document;
    }

    private static void hardware(ObjectNode cluster, Consumer<ObjectNode> change) {
        HARDWARE.stream()
                .flatMap(name -> cluster.path("replicationSpecs").findValues(name).stream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(change);
    }
}
