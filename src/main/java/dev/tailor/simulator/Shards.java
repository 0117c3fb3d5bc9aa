package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;

/** Shards, of which the newest form speaks one by one, and the older ones as a number in each zone. */
final class Shards {
    private static final int MOST = 70;

    private Shards() {}

    /** One for each zone, with its number of shards. */
    static ArrayNode counted(JsonNode specs) {
        var zones = new LinkedHashMap<String, ObjectNode>();
        for (var spec : specs) {
            var zone = zones.computeIfAbsent(
                    spec.path("zoneName").asText(), name -> ((ObjectNode) spec.deepCopy()).put("numShards", 0));
            zone.put("numShards", zone.path("numShards").asInt() + 1);
        }
        return Json.array(zones.values(), zone -> zone);
    }

    /** One for each shard; only the first of a zone keeps the id. */
    static ArrayNode oneByOne(JsonNode counted) {
        var specs = Json.array();
        for (var zone : counted) {
            if (!(zone instanceof ObjectNode object)) {
                throw AtlasError.invalid("replicationSpecs");
            }
            var shards = Math.min(MOST, Math.max(1, zone.path("numShards").asInt(1)));
            var spec = object.deepCopy().without("numShards");
            for (var shard = 0; shard < shards; shard++) {
                specs.add(shard == 0 ? spec : ((ObjectNode) spec.deepCopy()).without("id"));
            }
        }
        return specs;
    }
}
