package dev.tailor.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A cluster with all that Atlas said of it, known to this client or not.
 *
 * @param cluster what this client reads of it
 * @param tree as it was sent; to be read, never changed
 */
public record AtlasClusterDocument(AtlasCluster cluster, JsonNode tree) {
    static AtlasClusterDocument of(JsonNode tree) {
        try {
            return new AtlasClusterDocument(
                    Json.MAPPER.treeToValue(tree, ClusterJson.class).cluster(), tree);
        } catch (JsonProcessingException unreadable) {
            throw new AtlasFailure.Broken(FailedCall.without(200, "The answer is no cluster"), unreadable);
        }
    }
}
