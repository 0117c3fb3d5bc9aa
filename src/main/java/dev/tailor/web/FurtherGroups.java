package dev.tailor.web;

import dev.tailor.cluster.LabelGroups.Grouped;
import dev.tailor.cluster.LabelSum;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a grouped list has no room for.
 *
 * @param others what further values come to, as a sentence; empty where there are none
 * @param links where the clusters of these are
 * @param beyond how to find those of the values that are not even named, as a sentence; empty where all are
 */
public record FurtherGroups(String others, List<GroupLink> links, String beyond) {
    /** @param address where the clusters of a value are */
    public static FurtherGroups of(GroupWords words, Grouped grouped, UnaryOperator<String> address) {
        var links = grouped.names().stream()
                .map(value -> new GroupLink(words.heading(value), address.apply(value)))
                .toList();
        return new FurtherGroups(others(words, grouped.others()), links, beyond(words, grouped));
    }

    private static String others(GroupWords words, LabelSum sum) {
        if (sum.clusters() == 0) {
            return "";
        }
        var values = sum.values() == 1 ? "1 further value: " : Formats.grouped(sum.values()) + " further values: ";
        return (words.ended() ? "These are the first. " : "These are the dearest. ")
                + (sum.values() == 0 ? "The others: " : values) + words.sums(sum) + ".";
    }

    private static String beyond(GroupWords words, Grouped grouped) {
        var named = grouped.names().stream().filter(value -> !value.isEmpty()).count();
        var left = grouped.others().values() - named;
        return left == 0 ? "" : Formats.grouped(left) + " more are not named here: " + words.search() + ".";
    }
}
