package dev.tailor.simulator;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A node of a cluster: one MongoDB process on a machine of its own. Its host is named after the replica set; people know
 * it by its alias, which begins with the cluster's name.
 */
record Node(Project project, Cluster cluster, int number) {
    static final int PORT = 27017;

    static List<Node> of(Project project, Cluster cluster) {
        return IntStream.range(0, Hardware.nodes(cluster))
                .mapToObj(number -> new Node(project, cluster, number))
                .toList();
    }

    static String domain(Project project) {
        return Ids.shortOf(project.id(), 5) + ".mongodb.net";
    }

    /** What Atlas knows it by. */
    String id() {
        return hostname() + ":" + PORT;
    }

    /** Whether somebody means it by this; MongoDB's own tools call it by the host of the connection string. */
    boolean is(String hostAndPort) {
        return hostAndPort.equals(id()) || hostAndPort.equals(alias() + ":" + PORT);
    }

    String hostname() {
        return "atlas-" + Ids.shortOf(cluster.id(), 6) + shard();
    }

    /** The host that connection strings name. */
    String alias() {
        return ClusterNames.prefix(cluster.name()) + shard();
    }

    String replicaSet() {
        return "atlas-" + Ids.shortOf(cluster.id(), 6) + "-shard-0";
    }

    /** Not always the first, as in Atlas. */
    boolean primary() {
        return number == (int) (Ids.fraction("primary of " + cluster.id()) * Hardware.nodes(cluster));
    }

    private String shard() {
        return "-shard-00-0" + number + "." + domain(project);
    }
}
