package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * A cluster of the sample.
 *
 * @param id Atlas's id
 * @param name its name
 * @param body how it would be posted, without the name
 * @param age how long ago it was created
 * @param creationTakes how long its creation takes, or null where that is long over
 * @param updatingFor how long ago its present update began, or null where there is none
 * @param updateTakes how long that update takes
 * @param pausedFor how long ago it was paused, or null where it runs
 * @param diskUsedPercent how full its disk is, or null for as full as any
 * @param idleFor for how long nobody has used it, or null where somebody does
 */
record SampleCluster(
        String id,
        String name,
        ObjectNode body,
        Duration age,
        Duration creationTakes,
        Duration updatingFor,
        Duration updateTakes,
        Duration pausedFor,
        Double diskUsedPercent,
        Duration idleFor) {

    Cluster at(Instant now, Durations durations) {
        var created = now.minus(age);
        var cluster = new Cluster(id, name, NewClusters.family(body), created, settings(), life(created));
        if (updatingFor != null) {
            cluster.update(cluster.settings(), updateTakes, now.minus(updatingFor));
        }
        if (pausedFor != null) {
            cluster.pause(now.minus(pausedFor), durations.pausing(name));
        }
        if (diskUsedPercent != null) {
            cluster.usage().fillDisk(diskUsedPercent, cluster, now);
        }
        if (idleFor != null) {
            cluster.usage().idleSince(now.minus(idleFor));
        }
        return cluster;
    }

    private ObjectNode settings() {
        return NewClusters.family(body) == Family.FLEX ? FlexSettings.of(body) : ClusterSettings.of(body);
    }

    private Life life(Instant created) {
        return creationTakes == null ? Life.settled(created) : Life.creating(created, creationTakes);
    }
}
