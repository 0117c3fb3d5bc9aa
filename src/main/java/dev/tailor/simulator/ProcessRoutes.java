package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** /groups/{groupId}/processes: the nodes of dedicated clusters that have come up. */
final class ProcessRoutes {
    private static final String ALL = "/groups/:groupId/processes";
    private static final String ONE = ALL + "/:processId";

    private final Atlas atlas;

    ProcessRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.FIRST, Limit.PROCESSES, this::list),
                Endpoint.get(ONE, Versions.FIRST, Limit.PROCESSES, this::show));
    }

    private Answer list(Call call) {
        var nodes = nodes(project(call), call.now());
        return Answer.ok(Paging.page(call, nodes, node -> document(call, node)));
    }

    private Answer show(Call call) {
        return Answer.ok(document(call, node(call, project(call))));
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    /** The node that a path names. */
    static Node node(Call call, Project project) {
        var id = call.path("processId");
        return nodes(project, call.now()).stream()
                .filter(node -> node.is(id))
                .findFirst()
                .orElseThrow(() -> AtlasError.notFound(
                        "HOSTNAME_AND_PORT_NOT_FOUND",
                        "No host with hostname and port " + id + " exists in group " + project.id() + ".",
                        id,
                        project.id()));
    }

    private static List<Node> nodes(Project project, Instant now) {
        return project.clusters().stream()
                .filter(cluster -> cluster.family() == Family.DEDICATED && cluster.readyAt(now))
                .flatMap(cluster -> Node.of(project, cluster).stream())
                .toList();
    }

    private static ObjectNode document(Call call, Node node) {
        var group = node.project().id();
        var document = Json.object()
                .put("created", Json.time(node.cluster().readySince()))
                .put("groupId", group)
                .put("hostname", node.hostname())
                .put("id", node.id())
                .put("lastPing", Json.time(node.cluster().pauses().since().orElse(call.now())));
        document.set("links", call.links("/groups/" + group + "/processes/" + node.id()));
        return document.put("port", Node.PORT)
                .put("replicaSetName", node.replicaSet())
                .put("typeName", node.primary() ? "REPLICA_PRIMARY" : "REPLICA_SECONDARY")
                .put("userAlias", node.alias())
                .put("version", ClusterDocument.version(node.cluster()));
    }
}
