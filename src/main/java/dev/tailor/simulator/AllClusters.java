package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** /clusters: the clusters of all projects, in short. */
final class AllClusters {
    private final Atlas atlas;

    AllClusters(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/clusters", Versions.FIRST, Limit.EVERYTHING, this::list));
    }

    private Answer list(Call call) {
        return Answer.ok(Paging.page(call, atlas.world().projects(), this::project));
    }

    private ObjectNode project(Project project) {
        var json = Json.object()
                .put("groupId", project.id())
                .put("groupName", project.name())
                .put("orgId", project.orgId())
                .put("orgName", atlas.world().organization(project.orgId()).name())
                .put("planType", "Atlas");
        json.set("tags", project.tags());
        json.set("clusters", Json.array(project.clusters(), AllClusters::cluster));
        return json;
    }

    private static ObjectNode cluster(Cluster cluster) {
        var json = Json.object()
                .put("alertCount", 0)
                .put("authEnabled", true)
                .put("availability", cluster.paused() ? "unavailable" : "available")
                .put("backupEnabled", cluster.settings().path("backupEnabled").asBoolean())
                .put("clusterId", cluster.id())
                .put("dataSizeBytes", 0)
                .put("name", cluster.name())
                .put("nodeCount", 3)
                .put("sslEnabled", true)
                .put("type", "REPLICA_SET");
        json.putArray("versions").add(ClusterDocument.version(cluster));
        return json;
    }
}
