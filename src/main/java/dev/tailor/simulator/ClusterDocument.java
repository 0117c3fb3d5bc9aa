package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A cluster as Atlas shows it, in the form that the client knows. */
final class ClusterDocument {
    private ClusterDocument() {}

    /** A dedicated or M0 cluster, under /clusters. */
    static ObjectNode of(Call call, Project project, Cluster cluster) {
        var document = cluster.settings().deepCopy();
        identify(document, call, project, cluster, "clusters");
        document.put("paused", cluster.paused());
        document.put(
                "featureCompatibilityVersion",
                cluster.settings().path("mongoDBMajorVersion").asText());
        document.put("mongoDBVersion", version(cluster));
        document.set("connectionStrings", connectionStrings(project, cluster, call.now()));
        return ClusterForm.of(call.form()).document(document);
    }

    static ObjectNode ofAnyFamily(Call call, Project project, Cluster cluster) {
        return cluster.family() == Family.FLEX ? flex(call, project, cluster) : of(call, project, cluster);
    }

    /** A flex cluster, under /flexClusters. */
    static ObjectNode flex(Call call, Project project, Cluster cluster) {
        var document = cluster.settings().deepCopy();
        identify(document, call, project, cluster, "flexClusters");
        document.put("mongoDBVersion", version(cluster));
        document.set("connectionStrings", connectionStrings(project, cluster, call.now()));
        return document;
    }

    static String version(Cluster cluster) {
        return Offers.all()
                .fullVersion(cluster.settings().path("mongoDBMajorVersion").asText("8.0"));
    }

    private static void identify(ObjectNode document, Call call, Project project, Cluster cluster, String resource) {
        document.put("id", cluster.id());
        document.put("groupId", project.id());
        document.put("name", cluster.name());
        document.put("createDate", Json.time(cluster.created()));
        document.put("stateName", cluster.stateAt(call.now()));
        document.set("links", call.links("/groups/" + project.id() + "/" + resource + "/" + cluster.name()));
    }

    /** Nothing until the cluster has come up. */
    private static ObjectNode connectionStrings(Project project, Cluster cluster, Instant now) {
        var strings = Json.object();
        if (cluster.readyAt(now)) {
            var prefix = ClusterNames.prefix(cluster.name());
            strings.put("standard", standard(Node.of(project, cluster)));
            strings.put("standardSrv", "mongodb+srv://" + prefix + "." + Node.domain(project));
        }
        return strings;
    }

    private static String standard(List<Node> nodes) {
        var hosts = nodes.stream().map(node -> node.alias() + ":" + Node.PORT).collect(Collectors.joining(","));
        return "mongodb://" + hosts + "/?ssl=true&authSource=admin&replicaSet="
                + nodes.get(0).replicaSet();
    }
}
