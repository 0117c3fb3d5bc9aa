package dev.tailor.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A change of a cluster: only what is not null travels. */
record ClusterChange(
        Boolean paused, List<TagJson> tags, Boolean terminationProtectionEnabled, JsonNode replicationSpecs) {
    // Atlas takes `paused` only alone.
    static ClusterChange pause(boolean paused) {
        return new ClusterChange(paused, null, null, null);
    }

    static ClusterChange tag(Map<String, String> tags) {
        return new ClusterChange(null, TagJson.of(tags), null, null);
    }

    static ClusterChange protect(boolean protect) {
        return new ClusterChange(null, null, protect, null);
    }

    static ClusterChange resize(JsonNode replicationSpecs) {
        return new ClusterChange(null, null, null, replicationSpecs);
    }
}
