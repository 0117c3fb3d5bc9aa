package dev.tailor.simulator;

/** /simulator/clusters: what happens to clusters behind the back of whoever uses the API. */
final class ClusterControl {
    static final String ONE = "/simulator/clusters/:groupId/:clusterName";

    private final Atlas atlas;

    ClusterControl(Atlas atlas) {
        this.atlas = atlas;
    }

    Answer change(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        BehindTheBack.change(cluster, call.object(), call.now());
        return Answer.ok(ClusterDocument.ofAnyFamily(call, project, cluster));
    }

    /** As if its thirty days of pause were over. */
    Answer resume(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        if (!cluster.paused()) {
            throw AtlasError.conflict("CLUSTER_NOT_PAUSED", "Cluster " + cluster.name() + " is not paused.");
        }
        cluster.resumeByItself(call.now());
        return Answer.ok(ClusterDocument.ofAnyFamily(call, project, cluster));
    }

    Answer lose(Call call) {
        var project = project(call);
        project.lose(cluster(call, project));
        return Answer.noContent();
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static Cluster cluster(Call call, Project project) {
        return project.cluster(call.path("clusterName"));
    }
}
