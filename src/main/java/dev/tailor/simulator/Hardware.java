package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;

/** The machines of a dedicated cluster, each node's. */
final class Hardware {
    private static final double LEAST_DISK = 0.5;

    private Hardware() {}

    static int nodes(Cluster cluster) {
        return electable(cluster).path("nodeCount").asInt(3);
    }

    static double diskGB(Cluster cluster) {
        return electable(cluster).path("diskSizeGB").asDouble(LEAST_DISK);
    }

    static double memoryGB(Cluster cluster) {
        return Offers.all()
                .instanceSize(electable(cluster).path("instanceSize").asText("M0"))
                .memoryGB();
    }

    private static JsonNode electable(Cluster cluster) {
        return ClusterSettings.region(cluster.settings()).path("electableSpecs");
    }
}
