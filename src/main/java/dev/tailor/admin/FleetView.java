package dev.tailor.admin;

import dev.tailor.fleet.Condition;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Freshness;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the fleet.
 *
 * @param project what is looked for in projects' names
 * @param labels of Tailor's own clusters, as {@code key: value}
 * @param count how many clusters are found, on all pages
 * @param further the address of the next page, or empty
 * @param silent projects that Atlas did not tell about when it was last asked; the first of them
 * @param silentCount how many of these there are
 */
public record FleetView(
        FleetSearch search,
        String project,
        List<String> labels,
        List<FleetCluster> clusters,
        long count,
        String further,
        Freshness freshness,
        List<ProjectInAtlas> silent,
        long silentCount) {
    public List<Condition> states() {
        return List.of(Condition.values());
    }

    /** Labels to choose from; one from a link, beyond the first hundred, is among them. */
    public List<String> allLabels() {
        var chosen = search.query().label();
        return chosen.isEmpty() || labels.contains(chosen)
                ? labels
                : Stream.concat(Stream.of(chosen), labels.stream()).toList();
    }

    /** How many silent projects are not named. */
    public long othersSilent() {
        return silentCount - silent.size();
    }
}
