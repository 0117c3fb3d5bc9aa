package dev.tailor.atlas;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A cluster as Atlas has it. What Atlas leaves out is null; of a cluster over several regions or shards the first
 * counts.
 *
 * @param stateName IDLE, CREATING, UPDATING, DELETING, REPAIRING, or a word that Atlas adds one day
 * @param paused apart from the state: a settled paused cluster is IDLE
 * @param instanceSize as in M10; FLEX for flex clusters
 * @param standardSrv the {@code mongodb+srv} address; null until the cluster was IDLE once, and during some upgrades
 * @param standard the same with every host
 */
public record AtlasCluster(
        String id,
        String groupId,
        String name,
        boolean flex,
        String stateName,
        boolean paused,
        String instanceSize,
        Double diskSizeGB,
        String provider,
        String region,
        String mongoDBVersion,
        String mongoDBMajorVersion,
        String standardSrv,
        String standard,
        Instant createDate,
        Map<String, String> tags,
        boolean terminationProtectionEnabled) {

    /** The instance size that stands for flex clusters, also in {@link NewAtlasCluster}. */
    public static final String FLEX = "FLEX";

    public AtlasCluster {
        tags = Map.copyOf(tags);
    }

    /** What clients connect with, once there is one; without credentials. */
    public Optional<String> connectionString() {
        return Optional.ofNullable(standardSrv);
    }
}
