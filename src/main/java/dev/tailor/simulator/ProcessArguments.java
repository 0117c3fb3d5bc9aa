package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** …/processArgs: how the servers of a cluster are set up. What nobody has set is as Atlas sets it. */
final class ProcessArguments {
    private static final String ONE = "/groups/:groupId/clusters/:clusterName/processArgs";
    private static final List<String> UNSET = List.of(
            "defaultReadConcern",
            "oplogMinRetentionHours",
            "oplogSizeMB",
            "sampleRefreshIntervalBIConnector",
            "sampleSizeBIConnector",
            "transactionLifetimeLimitSeconds");

    private final Atlas atlas;

    ProcessArguments(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ONE, Versions.PROCESS_ARGUMENTS, Limit.CLUSTERS, this::show),
                Endpoint.patch(ONE, Versions.PROCESS_ARGUMENTS, Limit.CLUSTERS, this::change));
    }

    private Answer show(Call call) {
        return Answer.ok(of(cluster(call, project(call))));
    }

    private Answer change(Call call) {
        var project = project(call);
        var cluster = cluster(call, project);
        refuseWhereItCannotBe(cluster);
        var after = changed(of(cluster), call.object());
        cluster.configure(after, atlas.durations().settings(cluster.name()), call.now());
        project.events().cluster("CLUSTER_UPDATE_SUBMITTED", cluster, call.now());
        return Answer.ok(after);
    }

    private static void refuseWhereItCannotBe(Cluster cluster) {
        ClusterChanges.refuseWhenDeleted(cluster);
        if (cluster.family() != Family.DEDICATED) {
            throw PauseRules.unsupportedForTenants();
        }
        if (cluster.paused()) {
            throw PauseRules.pausedAcceptsNothing(cluster);
        }
    }

    private static ObjectNode changed(ObjectNode arguments, ObjectNode change) {
        change.fieldNames().forEachRemaining(name -> {
            if (!arguments.has(name)) {
                throw AtlasError.invalid(name);
            }
        });
        return arguments.setAll(change);
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static Cluster cluster(Call call, Project project) {
        return project.cluster(call.path("clusterName"));
    }

    private static ObjectNode of(Cluster cluster) {
        var arguments = Json.object()
                .put("defaultWriteConcern", "majority")
                .put("javascriptEnabled", true)
                .put("minimumEnabledTlsProtocol", "TLS1_2")
                .put("noTableScan", false);
        UNSET.forEach(arguments::putNull);
        return arguments.setAll(cluster.configuration());
    }
}
