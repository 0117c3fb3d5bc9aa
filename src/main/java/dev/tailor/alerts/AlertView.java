package dev.tailor.alerts;

import dev.tailor.cluster.Cluster;
import java.time.Instant;

/**
 * An alert in a table.
 *
 * @param id its number here
 * @param words what it says
 * @param tone and {@code icon} of the tag {@code state}
 * @param disk how full the disk is in gigabytes, a sentence, or empty
 * @param resize where more storage is asked for; empty where the reader can't
 * @param resizeBefore by when: "before it reaches 90 %"
 * @param cluster the cluster that it is about, or null
 * @param place what it is about where there is no cluster of Tailor's
 * @param placeSub one line more, or empty
 * @param since when it began
 * @param sinceWords the same: "Today, 08:12"
 * @param lasted for how long it has lasted
 * @param closedAt when it ended, or null
 * @param taken who holds it for known until when, or null
 * @param manages whether the reader may acknowledge it
 */
public record AlertView(
        long id,
        AlertWords words,
        String tone,
        String icon,
        String disk,
        String resize,
        String resizeBefore,
        Cluster cluster,
        String place,
        String placeSub,
        Instant since,
        String sinceWords,
        String lasted,
        Instant closedAt,
        Taken taken,
        boolean manages) {
    /**
     * An acknowledgement.
     *
     * @param by "By Dana"
     * @param until when it ends
     * @param words the same: "until tomorrow, 09:00", "for good"
     * @param title more exactly, for whoever points at it
     * @param comment may be empty
     */
    public record Taken(String by, Instant until, String words, String title, String comment) {}

    /** What it is about, for those who hear the page. */
    public String about() {
        return cluster == null ? place : cluster.name();
    }
}
