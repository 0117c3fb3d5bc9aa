package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** …:tenantUpgrade: a free cluster becomes a flex or dedicated one, a flex cluster a dedicated one, under its name. */
final class UpgradeRoutes {
    private static final String GROUP = "/groups/:groupId/";
    private static final String OF_FLEX = ":tenantUpgrade";

    private final Atlas atlas;

    UpgradeRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post(GROUP + "clusters/tenantUpgrade", Versions.FIRST, Limit.CLUSTERS, this::freeCluster),
                Endpoint.post(GROUP + "flexClusters:action", Versions.FLEX, Limit.FLEX_CLUSTERS, this::flexCluster));
    }

    private Answer freeCluster(Call call) {
        var project = project(call);
        var cluster = cluster(call, project, Family.TENANT);
        if (call.object().at("/providerSettings/providerName").asText().equals("FLEX")) {
            become(project, cluster, Family.FLEX, FlexSettings.of(call.object()), call);
            return Answer.ok(ClusterDocument.flex(call, project, cluster));
        }
        var newest = ClusterForm.of(call.form()).newest(call.object(), Json.object());
        become(project, cluster, Family.DEDICATED, ClusterSettings.of(newest), call);
        return Answer.ok(ClusterDocument.of(call, project, cluster));
    }

    private Answer flexCluster(Call call) {
        if (!call.path("action").equals(OF_FLEX)) {
            throw AtlasError.notFound(
                    "RESOURCE_NOT_FOUND",
                    "Cannot find resource " + call.request().path() + ".");
        }
        var project = project(call);
        var cluster = cluster(call, project, Family.FLEX);
        become(project, cluster, Family.DEDICATED, ClusterSettings.of(call.object()), call);
        return Answer.ok(ClusterDocument.of(call, project, cluster));
    }

    private void become(Project project, Cluster cluster, Family family, ObjectNode settings, Call call) {
        ClusterChanges.refuseWhenDeleted(cluster);
        settings.set("tags", cluster.settings().path("tags"));
        cluster.become(family, settings, atlas.durations().resizing(cluster.name()), call.now());
        project.events().cluster("CLUSTER_UPDATE_SUBMITTED", cluster, call.now());
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static Cluster cluster(Call call, Project project, Family from) {
        var cluster = project.cluster(Bodies.text(call.object(), "name"));
        if (cluster.family() != from) {
            throw AtlasError.badRequest(
                    "CANNOT_UPGRADE_CLUSTER_WITH_TENANT_UPGRADE",
                    "Cluster " + cluster.name() + " can't be upgraded in this way.",
                    cluster.name());
        }
        return cluster;
    }
}
