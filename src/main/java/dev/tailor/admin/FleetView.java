package dev.tailor.admin;

import dev.tailor.fleet.Condition;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Freshness;
import java.util.List;

/**
 * A page of the fleet.
 *
 * @param projects those to choose from
 * @param count how many clusters are found, on all pages
 * @param further the address of the next page, or empty
 * @param silent the projects that Atlas did not tell about when it was last asked
 */
public record FleetView(
        FleetSearch search,
        List<ProjectInAtlas> projects,
        List<FleetCluster> clusters,
        long count,
        String further,
        Freshness freshness,
        List<ProjectInAtlas> silent) {
    public List<Condition> states() {
        return List.of(Condition.values());
    }
}
