package dev.tailor.home;

import dev.tailor.cluster.ClusterFilter;
import java.util.List;

/**
 * What a list can be narrowed to.
 *
 * @param sizes letters
 * @param teams names of the teams whose clusters the person may see
 * @param labels as {@code key: value}
 * @param keys of labels, for grouping by their values
 */
public record Choices(List<String> sizes, List<String> teams, List<String> labels, List<String> keys) {
    public List<ClusterFilter> states() {
        return List.of(ClusterFilter.values());
    }

    /** Whether choosing a team makes a difference. */
    public boolean severalTeams() {
        return teams.size() > 1;
    }
}
