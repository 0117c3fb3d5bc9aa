package dev.tailor.home;

import dev.tailor.web.GroupLink;
import java.util.List;

/**
 * The clusters with one value of a label.
 *
 * @param number from 1 on
 * @param heading the value, or that they have none
 * @param caption for those who hear the table
 * @param sums "3 clusters · 12 GB memory · $410 a month"
 * @param rows the newest of them
 * @param all where all of them are; null where these are all
 */
public record GroupView(int number, String heading, String caption, String sums, List<Row> rows, GroupLink all) {
    public String id() {
        return "group-" + number;
    }
}
