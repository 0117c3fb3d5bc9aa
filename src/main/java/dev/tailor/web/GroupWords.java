package dev.tailor.web;

import dev.tailor.cluster.LabelSum;

/**
 * What is said about clusters that have the same value of a label; an empty value is said of those without it.
 *
 * @param key of the label
 * @param ended whether they have ended: then they have no memory any more, and cost nothing
 * @param search how clusters are found by a value that is not even named
 */
public record GroupWords(String key, boolean ended, String search) {
    /** "4711", "Without cost-centre". */
    public String heading(String value) {
        return value.isEmpty() ? "Without " + key : value;
    }

    /** For those who hear the table: "Clusters by cost-centre: 4711, newest first". */
    public String caption(String value, String order) {
        return "Clusters by " + key + ": " + heading(value) + ", " + order;
    }

    /** Where all with a value are. */
    public GroupLink all(String value, String address) {
        return new GroupLink(value.isEmpty() ? "All without " + key : "All of " + value, address);
    }

    /** "3 clusters · 12 GB memory · $410 a month". */
    public String sums(LabelSum sum) {
        return ended
                ? clusters(sum.clusters())
                : clusters(sum.clusters()) + " · " + Formats.gigabytes(sum.memoryGb()) + " memory · "
                        + Formats.money(sum.priceAMonth()) + " a month";
    }

    /** "3 clusters". */
    public static String clusters(long number) {
        return Formats.grouped(number) + (number == 1 ? " cluster" : " clusters");
    }
}
