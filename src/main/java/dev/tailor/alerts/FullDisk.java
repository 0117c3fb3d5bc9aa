package dev.tailor.alerts;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.DiskRoom;
import dev.tailor.cluster.InAtlas;
import dev.tailor.team.Person;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Formats;

/**
 * What a disk that fills up calls for.
 *
 * @param sentence "33.2 of 40 GB."; empty where Atlas tells no measurement
 * @param resize where more is asked for; empty where the reader can't
 * @param before by when: "before it reaches 90 %"
 */
record FullDisk(String sentence, String resize, String before) {
    private static final FullDisk NONE = new FullDisk("", "", "");
    private static final String METRIC = "DISK_PARTITION_SPACE_USED";

    /** Empty texts where the alert is about something else, or over. */
    static FullDisk of(Alert alert, Person who) {
        return alert.cluster()
                .filter(cluster -> !alert.closed() && isAboutDisk(alert))
                .map(cluster -> of(cluster, alert, alert.managedBy(who)))
                .orElse(NONE);
    }

    private static boolean isAboutDisk(Alert alert) {
        return alert.metric() != null && alert.metric().startsWith(METRIC);
    }

    private static FullDisk of(Cluster cluster, Alert alert, boolean manages) {
        var percent = alert.measured();
        return new FullDisk(
                percent.map(used -> sentence(cluster, used)).orElse(""),
                manages && !cluster.state().ended() ? ClusterLinks.resize(cluster.id()) : "",
                percent.map(used -> DiskRoom.of(used / 100))
                        .orElse(DiskRoom.ALMOST_NONE)
                        .before());
    }

    private static String sentence(Cluster cluster, double percent) {
        var storage = cluster.inAtlas().map(InAtlas::storageGb).orElse(cluster.storageGb());
        return AlertWords.number(storage * percent / 100) + " of " + Formats.gigabytes(storage) + ".";
    }
}
