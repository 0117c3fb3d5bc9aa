package dev.tailor.web;

import dev.tailor.cluster.LabelFilter;
import dev.tailor.cluster.LabelSearch;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A label to choose in the form of a search: one for each that was chosen, and one for a further one.
 *
 * @param number from 1 on
 * @param chosen as addresses say it; empty for none
 * @param offered the same of all that can be chosen
 */
public record LabelSelect(int number, String chosen, List<String> offered) {
    /**
     * All that a form has.
     *
     * @param chosen as addresses say them
     * @param pairs as {@code key: value}
     * @param keys of what clusters may lack
     */
    public static List<LabelSelect> of(List<String> chosen, List<String> pairs, List<String> keys) {
        var offered = Stream.concat(pairs.stream(), keys.stream().map(LabelSearch::lacking))
                .toList();
        return IntStream.range(0, Math.min(chosen.size() + 1, LabelFilter.MOST))
                .mapToObj(place -> of(place + 1, place < chosen.size() ? chosen.get(place) : "", offered))
                .toList();
    }

    /** One from a link, beyond what is offered, is offered first. */
    private static LabelSelect of(int number, String chosen, List<String> offered) {
        return new LabelSelect(
                number,
                chosen,
                chosen.isEmpty() || offered.contains(chosen)
                        ? offered
                        : Stream.concat(Stream.of(chosen), offered.stream()).toList());
    }

    /** Whether it is beside another one. */
    public boolean further() {
        return number > 1;
    }

    public String id() {
        return further() ? "label-" + number : "label";
    }

    /** As the form shows a label: "cost-centre: 4711", "Without cost-centre". */
    public String shown(String label) {
        var meant = LabelSearch.of(label);
        return meant.lacking() ? "Without " + meant.key() : label;
    }
}
