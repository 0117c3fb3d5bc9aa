package dev.tailor.admin;

import dev.tailor.web.GroupLink;
import java.util.List;

/**
 * Clusters of the fleet that stand together: with one value of a label, without it, or not asked for in Tailor.
 *
 * @param number from 1 on
 * @param caption for those who hear the table
 * @param sums "3 clusters · 12 GB memory · $410 a month"
 * @param clusters the first of them, by name
 * @param all where all of them are; null where these are all
 */
public record FleetGroup(
        int number, String heading, String caption, String sums, List<FleetCluster> clusters, GroupLink all) {
    public String id() {
        return "group-" + number;
    }
}
