package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Reads a new cluster or a change in the first form. What a change leaves out stays as it was. */
final class FirstClusterBody {
    /** What the newest form tells under replicationSpecs. */
    private static final List<String> HARDWARE = List.of(
            "providerSettings",
            "diskSizeGB",
            "numShards",
            "replicationFactor",
            "replicationSpec",
            "replicationSpecs",
            "autoScaling");

    private static final List<String> READ_ONLY =
            List.of("mongoURI", "mongoURIUpdated", "mongoURIWithOptions", "srvAddress", "providerBackupEnabled");

    private final ObjectNode body;
    private final ObjectNode known;
    private final boolean change;

    /**
     * @param before the settings so far, in the newest form; empty for a new cluster
     */
    FirstClusterBody(ObjectNode body, ObjectNode before) {
        this.body = body;
        this.change = !before.isEmpty();
        this.known = change ? FirstClusterDocument.hardware(before) : Json.object();
    }

    ObjectNode newest() {
        ObjectNode newest = body.deepCopy();
        newest.remove(HARDWARE);
        newest.remove(READ_ONLY);
        if (body.hasNonNull("providerBackupEnabled")) {
            newest.set("backupEnabled", body.get("providerBackupEnabled"));
        }
        if (!change && !body.has("clusterType")) {
            newest.put("clusterType", "REPLICASET");
        }
        if (!change || HARDWARE.stream().anyMatch(body::hasNonNull)) {
            newest.set("replicationSpecs", replicationSpecs());
        }
        return newest;
    }

    private JsonNode replicationSpecs() {
        var regions = new FirstRegions(provider(), body.path("diskSizeGB"), autoScaling());
        return Shards.oneByOne(regions.newest(zones()));
    }

    private ObjectNode provider() {
        if (!change && !body.hasNonNull("providerSettings")) {
            throw AtlasError.missing("providerSettings");
        }
        var provider = Json.object();
        known.path("providerSettings").fields().forEachRemaining(kept -> provider.set(kept.getKey(), kept.getValue()));
        body.path("providerSettings")
                .fields()
                .forEachRemaining(given -> provider.set(given.getKey(), given.getValue()));
        return provider;
    }

    private JsonNode autoScaling() {
        return body.hasNonNull("autoScaling") ? body.get("autoScaling") : known.path("autoScaling");
    }

    /** The zones with their regions, in whichever way the client has told them. */
    private JsonNode zones() {
        if (!body.path("replicationSpecs").isEmpty()) {
            return body.get("replicationSpecs");
        }
        if (!body.path("replicationSpec").isEmpty()) {
            return oneZone(body.get("replicationSpec"));
        }
        var region = body.at("/providerSettings/regionName");
        if (region.isTextual() && !region.equals(known.at("/providerSettings/regionName"))) {
            return oneZone(Json.object().set(region.asText(), usualNodes()));
        }
        return known.path("replicationSpecs");
    }

    private ObjectNode usualNodes() {
        return Json.object()
                .put("electableNodes", body.path("replicationFactor").asInt(3))
                .put("priority", 7);
    }

    private JsonNode oneZone(JsonNode regions) {
        var zone = Json.object().put("numShards", body.path("numShards").asInt(1));
        return Json.array().add(zone.<ObjectNode>set("regionsConfig", regions));
    }
}
