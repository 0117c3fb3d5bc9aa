package dev.tailor.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.tailor.cluster.LabelSum;
import dev.tailor.web.GroupWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a page that stand together.
 *
 * @param number from 1 on
 * @param heading the value of the label that all of them have, or that they have none; empty where nothing is grouped
 * @param sums what all with this value come to, also on other pages
 */
public record HeldGroup(int number, String heading, String sums, List<Held> rows) {
    /** All rows as they come. */
    static List<HeldGroup> none(List<Held> rows) {
        return List.of(new HeldGroup(1, "", "", rows));
    }

    /**
     * The same with a heading for each value.
     *
     * @param key of the label
     * @param sums by value
     */
    static List<HeldGroup> by(String key, List<Held> rows, Map<String, LabelSum> sums) {
        var words = new GroupWords(key, false, "");
        var groups = new ArrayList<HeldGroup>();
        rows.stream()
                .collect(groupingBy(Held::value, LinkedHashMap::new, toList()))
                .forEach((value, some) -> groups.add(new HeldGroup(
                        groups.size() + 1,
                        words.heading(value),
                        words.sums(sums.getOrDefault(value, LabelSum.NOTHING)),
                        some)));
        return groups;
    }

    public String id() {
        return "group-" + number;
    }
}
