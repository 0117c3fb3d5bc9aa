package dev.tailor.atlas;

import java.time.Instant;
import java.util.Arrays;

/**
 * A MongoDB process that Atlas watches: a node of a dedicated cluster. What Atlas leaves out is null.
 *
 * @param id host and port, which is what Atlas finds it by
 * @param hostname named after the replica set, not after the cluster
 * @param userAlias the host by which connection strings know it
 * @param typeName REPLICA_PRIMARY, REPLICA_SECONDARY, SHARD_MONGOS or another word
 * @param lastPing when Atlas last heard of it
 */
public record AtlasProcess(
        String id,
        String groupId,
        String hostname,
        Integer port,
        String userAlias,
        String replicaSetName,
        String typeName,
        String version,
        Instant created,
        Instant lastPing) {

    /** Whether it takes the writes at the moment. */
    public boolean primary() {
        return "REPLICA_PRIMARY".equals(typeName);
    }

    /** Whether it is a node of this cluster: the cluster's connection string names its host, or its replica set. */
    public boolean belongsTo(AtlasCluster cluster) {
        return cluster.standard() != null && (isHostOf(cluster.standard()) || isInSetOf(cluster.standard()));
    }

    private boolean isHostOf(String connectionString) {
        var hosts = connectionString.replaceFirst("^mongodb://", "").replaceFirst("/.*", "");
        return Arrays.stream(hosts.split(",")).anyMatch(host -> host.equals(userAlias + ":" + port) || host.equals(id));
    }

    private boolean isInSetOf(String connectionString) {
        var options = connectionString.substring(connectionString.indexOf('?') + 1);
        return replicaSetName != null && Arrays.asList(options.split("&")).contains("replicaSet=" + replicaSetName);
    }
}
