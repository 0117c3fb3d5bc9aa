package dev.tailor.admin;

import dev.tailor.fleet.Condition;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Freshness;
import dev.tailor.web.Grouping;
import dev.tailor.web.LabelSelect;
import java.util.List;

/**
 * A page of the fleet.
 *
 * @param project what is looked for in projects' names
 * @param pairs labels of Tailor's own clusters, as {@code key: value}
 * @param keys of these
 * @param clusters of this page
 * @param groups in place of these where the list is grouped; null where it is not
 * @param count how many clusters are found, on all pages
 * @param further the address of the next page, or empty
 * @param silent projects that Atlas did not tell about when it was last asked; the first of them
 * @param silentCount how many of these there are
 */
public record FleetView(
        FleetSearch search,
        String project,
        List<String> pairs,
        List<String> keys,
        List<FleetCluster> clusters,
        FleetGroupsView groups,
        long count,
        String further,
        Freshness freshness,
        List<ProjectInAtlas> silent,
        long silentCount) {
    public List<Condition> states() {
        return List.of(Condition.values());
    }

    public List<LabelSelect> labels() {
        return LabelSelect.of(search.query().labels(), pairs, keys);
    }

    public Grouping grouping() {
        return Grouping.of(search.group(), keys);
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return groups == null ? clusters.isEmpty() : groups.groups().isEmpty();
    }

    /** How many silent projects are not named. */
    public long othersSilent() {
        return silentCount - silent.size();
    }
}
