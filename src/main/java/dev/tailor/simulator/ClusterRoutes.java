package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/** /groups/{groupId}/clusters: dedicated clusters and M0. */
final class ClusterRoutes {
    private static final String ALL = "/groups/:groupId/clusters";
    private static final String ONE = ALL + "/:clusterName";
    private static final Duration CAPACITY_LASTS = Duration.ofSeconds(60);

    private final Atlas atlas;

    ClusterRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.CLUSTERS_READ, Limit.CLUSTERS, this::list),
                Endpoint.post(ALL, Versions.CLUSTERS_WRITE, Limit.CLUSTERS, this::create),
                Endpoint.get(ONE, Versions.CLUSTERS_READ, Limit.CLUSTERS, this::show),
                Endpoint.patch(ONE, Versions.CLUSTERS_WRITE, Limit.CLUSTERS, this::update),
                Endpoint.delete(ONE, Versions.CLUSTERS_DELETE, Limit.CLUSTERS, this::delete),
                Endpoint.get(ONE + "/status", Versions.FIRST, Limit.CLUSTERS, this::status));
    }

    private Answer list(Call call) {
        var project = project(call);
        var clusters = project.clusters().stream()
                .filter(cluster -> cluster.family() != Family.FLEX)
                .toList();
        return Answer.ok(Paging.page(call, clusters, cluster -> ClusterDocument.of(call, project, cluster)));
    }

    private Answer create(Call call) {
        var project = project(call);
        var cluster = cluster(call, project, body(call, Json.object()));
        if (call.fault() instanceof Fault.OutOfCapacityLater) {
            cluster.appearance().runOutOfCapacity(call.now().plus(CAPACITY_LASTS));
        }
        project.add(cluster);
        project.events().cluster("CLUSTER_CREATED", cluster, call.now());
        return Answer.created(ClusterDocument.of(call, project, cluster));
    }

    private Cluster cluster(Call call, Project project, ObjectNode body) {
        var name = Bodies.text(body, "name");
        ClusterNames.check(name, project);
        if (body.path("paused").asBoolean()) {
            throw AtlasError.badRequest(
                    "CANNOT_CREATE_PAUSED_CLUSTER", "Cluster " + name + " cannot be created in a paused state.", name);
        }
        return NewClusters.begin(name, ClusterSettings.of(body), call.now(), atlas.durations());
    }

    private Answer show(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        if (cluster.appearance().outOfCapacityAt(call.now())) {
            throw Capacity.exhausted();
        }
        return Answer.ok(ClusterDocument.of(call, project, cluster));
    }

    private Answer update(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        new ClusterChanges(atlas.durations()).apply(cluster, body(call, cluster.settings()), call.now());
        project.events().cluster("CLUSTER_UPDATE_SUBMITTED", cluster, call.now());
        return Answer.ok(ClusterDocument.of(call, project, cluster));
    }

    private Answer delete(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        new ClusterChanges(atlas.durations()).delete(cluster, call.now());
        project.events().cluster("CLUSTER_DELETE_SUBMITTED", cluster, call.now());
        return Answer.accepted();
    }

    /** Whether users and addresses have reached the cluster; they can't before it is up. */
    private Answer status(Call call) {
        var project = project(call);
        var cluster = project.cluster(call.path("clusterName"));
        var applied = cluster.readyAt(call.now()) && project.rollout().hasReached(cluster.name(), call.now());
        return Answer.ok(Json.object().put("changeStatus", applied ? "APPLIED" : "PENDING"));
    }

    private static ObjectNode body(Call call, ObjectNode before) {
        return ClusterForm.of(call.form()).newest(call.object(), before);
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static Cluster cluster(Call call, Project project) {
        var cluster = project.cluster(call.path("clusterName"));
        if (cluster.family() == Family.FLEX) {
            throw AtlasError.badRequest(
                    "CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API",
                    "Flex cluster " + cluster.name() + " cannot be used in the cluster API.",
                    cluster.name());
        }
        return cluster;
    }
}
