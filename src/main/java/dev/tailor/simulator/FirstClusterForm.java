package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Clusters as the first generation knew them, and the second until 2023-02-01: one instance size, one disk and one
 * provider for the whole cluster, under providerSettings, and regions as a map.
 */
final class FirstClusterForm implements ClusterForm {
    @Override
    public ObjectNode newest(ObjectNode body, ObjectNode before) {
        return new FirstClusterBody(body, before).newest();
    }

    @Override
    public ObjectNode document(ObjectNode newest) {
        return FirstClusterDocument.of(newest);
    }
}
