package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Clusters since 2024-08-05: hardware and disk for each region of each shard. */
final class NewestClusterForm implements ClusterForm {
    @Override
    public ObjectNode newest(ObjectNode body, ObjectNode before) {
        return body;
    }

    @Override
    public ObjectNode document(ObjectNode newest) {
        return newest;
    }
}
