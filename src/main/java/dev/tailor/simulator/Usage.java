package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;

/** How a cluster is used, as far as its measurements tell: the disk that fills, and whether anybody connects. */
final class Usage {
    private static final double GROWTH_A_DAY = 0.002;
    private static final double LEAST = 0.5;

    private double diskUsedGB = 1;
    private Instant filledAt = Instant.EPOCH;
    private Instant idleSince;

    /** As much of the disk as the name has it, always the same. */
    static Usage usual(Cluster cluster) {
        var usage = new Usage();
        usage.fillDisk(15 + 40 * Ids.fraction("disk of " + cluster.id()), cluster, cluster.created());
        return usage;
    }

    /** From now on so much of the present disk is used; before, it was ever less. */
    void fillDisk(double percent, Cluster cluster, Instant now) {
        diskUsedGB = Math.max(0, Math.min(100, percent)) / 100 * Hardware.diskGB(cluster);
        filledAt = now;
    }

    /** Since when nobody but Atlas itself connects; null where somebody does. */
    void idleSince(Instant moment) {
        idleSince = moment;
    }

    boolean idleAt(Instant moment) {
        return idleSince != null && !moment.isBefore(idleSince);
    }

    double diskUsedGB(Instant moment) {
        var daysBefore = Math.max(0, Duration.between(moment, filledAt).toSeconds() / 86_400.0);
        return diskUsedGB * Math.max(LEAST, 1 - GROWTH_A_DAY * daysBefore);
    }
}
