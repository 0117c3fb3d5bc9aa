package dev.tailor.review;

import dev.tailor.cluster.ClusterFilter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a search can be narrowed to.
 *
 * @param sizes letters
 * @param teams names
 * @param owners names
 * @param labels as {@code key: value}
 * @param keys of labels, for grouping by their values
 */
public record HeldChoices(
        List<String> sizes, List<String> teams, List<String> owners, List<String> labels, List<String> keys) {
    /** The same with what an address says beyond them. */
    HeldChoices with(HeldQuery query) {
        return new HeldChoices(sizes, teams, and(query.owner(), owners), labels, keys);
    }

    private static List<String> and(String chosen, List<String> known) {
        return chosen.isEmpty() || known.contains(chosen)
                ? known
                : Stream.concat(Stream.of(chosen), known.stream()).toList();
    }

    public List<ClusterFilter> states() {
        return HeldQuery.STATES;
    }

    public List<Look> looks() {
        return List.of(Look.values());
    }

    /** Whether choosing a team makes a difference. */
    public boolean severalTeams() {
        return teams.size() > 1;
    }
}
