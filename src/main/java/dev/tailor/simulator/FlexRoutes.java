package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** /groups/{groupId}/flexClusters: small clusters that grow with their use, and can't be paused. */
final class FlexRoutes {
    private static final String ALL = "/groups/:groupId/flexClusters";
    private static final String ONE = ALL + "/:name";
    private static final Set<String> CHANGEABLE = Set.of("tags", "terminationProtectionEnabled");
    private static final Duration CAPACITY_LASTS = Duration.ofSeconds(2);

    private final Atlas atlas;

    FlexRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.FLEX, Limit.FLEX_CLUSTERS, this::list),
                Endpoint.post(ALL, Versions.FLEX, Limit.FLEX_CLUSTERS, this::create),
                Endpoint.get(ONE, Versions.FLEX, Limit.FLEX_CLUSTERS, this::show),
                Endpoint.patch(ONE, Versions.FLEX, Limit.FLEX_CLUSTERS, this::update),
                Endpoint.delete(ONE, Versions.FLEX, Limit.FLEX_CLUSTERS, this::delete));
    }

    private Answer list(Call call) {
        var project = project(call);
        var clusters = project.clusters().stream()
                .filter(cluster -> cluster.family() == Family.FLEX)
                .toList();
        return Answer.ok(Paging.page(call, clusters, cluster -> ClusterDocument.flex(call, project, cluster)));
    }

    private Answer create(Call call) {
        var project = project(call);
        var body = call.object();
        var name = Bodies.text(body, "name");
        ClusterNames.check(name, project);
        var cluster = NewClusters.begin(name, FlexSettings.of(body), call.now(), atlas.durations());
        if (call.fault() instanceof Fault.OutOfCapacityLater) {
            cluster.appearance().runOutOfCapacity(call.now().plus(CAPACITY_LASTS));
        }
        project.add(cluster);
        project.events().cluster("CLUSTER_CREATED", cluster, call.now());
        return Answer.created(ClusterDocument.flex(call, project, cluster));
    }

    private Answer show(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        if (cluster.appearance().outOfCapacityAt(call.now())) {
            throw Capacity.exhausted();
        }
        return Answer.ok(ClusterDocument.flex(call, project, cluster));
    }

    /** Changes tags and protection; everything else is passed over. */
    private Answer update(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        ClusterChanges.refuseWhenDeleted(cluster);
        ObjectNode settings = cluster.settings().deepCopy();
        settings.setAll((ObjectNode) call.object().retain(CHANGEABLE));
        settings.set("tags", Tags.of(settings.path("tags")));
        if (!settings.equals(cluster.settings())) {
            cluster.update(settings, atlas.durations().words(cluster.name()), call.now());
            project.events().cluster("CLUSTER_UPDATE_SUBMITTED", cluster, call.now());
        }
        return Answer.ok(ClusterDocument.flex(call, project, cluster));
    }

    private Answer delete(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        new ClusterChanges(atlas.durations()).delete(cluster, call.now());
        project.events().cluster("CLUSTER_DELETE_SUBMITTED", cluster, call.now());
        return Answer.noContent();
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static Cluster cluster(Call call, Project project) {
        var cluster = project.cluster(call.path("name"));
        if (cluster.family() != Family.FLEX) {
            throw AtlasError.badRequest(
                    "CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API",
                    "Cluster " + cluster.name() + " is no flex cluster.",
                    cluster.name());
        }
        return cluster;
    }
}
