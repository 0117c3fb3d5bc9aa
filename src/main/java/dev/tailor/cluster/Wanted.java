package dev.tailor.cluster;

import java.util.Map;

/**
 * What Atlas is to have of a cluster, as it was last agreed on; what a change under way asks for comes on top.
 *
 * @param instanceSize the machines, in Atlas's words
 * @param storageGb the disk, in GB
 * @param paused whether its machines stand still
 * @param protection whether it is protected from deletion
 * @param tags what its tags say
 * @param told what Atlas was last told of tags; null before Atlas has the cluster, and then they are not compared
 */
record Wanted(
        String instanceSize,
        int storageGb,
        boolean paused,
        boolean protection,
        Map<String, String> tags,
        Map<String, String> told) {

    static Wanted of(Cluster cluster) {
        return new Wanted(
                cluster.size().instanceSize(),
                cluster.storageGb(),
                cluster.pausedAt().isPresent(),
                cluster.protection(),
                cluster.tags(),
                cluster.told());
    }
}
