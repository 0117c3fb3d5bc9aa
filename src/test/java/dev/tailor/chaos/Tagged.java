package dev.tailor.chaos;

import com.fasterxml.jackson.databind.JsonNode;

/** Tags of clusters in Atlas. */
final class Tagged {
    private Tagged() {}

    /** The tag by which Tailor knows its own; empty where it is a stranger's. */
    static String with(JsonNode cluster) {
        return value(cluster, "tailor-cluster");
    }

    static String value(JsonNode cluster, String key) {
        for (var tag : cluster.path("tags")) {
            if (tag.path("key").asText().equals(key)) {
                return tag.path("value").asText();
            }
        }
        return "";
    }
}
