package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** /groups/{groupId}/sampleDatasetLoad. */
final class SampleDatasetRoutes {
    private static final String ALL = "/groups/:groupId/sampleDatasetLoad/";

    private final Atlas atlas;

    SampleDatasetRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post(ALL + ":clusterName", Versions.FIRST, Limit.CLUSTERS, this::begin),
                Endpoint.get(ALL + ":sampleDatasetId", Versions.FIRST, Limit.CLUSTERS, this::show));
    }

    private Answer begin(Call call) {
        var project = project(call);
        var cluster = project.cluster(call.path("clusterName"));
        if (!cluster.readyAt(call.now()) || cluster.paused()) {
            throw AtlasError.badRequest(
                    "INVALID_CLUSTER_STATE", "Cluster " + cluster.name() + " is not ready for data.", cluster.name());
        }
        return Answer.created(document(project.sampleDatasets().begin(cluster, call.now()), call.now()));
    }

    private Answer show(Call call) {
        var loading = project(call).sampleDatasets().loading(call.path("sampleDatasetId"));
        return Answer.ok(document(loading, call.now()));
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static ObjectNode document(SampleDatasets.Loading loading, Instant now) {
        var document = Json.object()
                .put("_id", loading.id())
                .put("clusterName", loading.cluster())
                .put("createDate", Json.time(loading.begun()))
                .put("state", loading.doneAt(now) ? "COMPLETED" : "WORKING");
        return loading.doneAt(now) ? document.put("completeDate", Json.time(loading.done())) : document;
    }
}
