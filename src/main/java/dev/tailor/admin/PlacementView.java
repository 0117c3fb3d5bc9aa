package dev.tailor.admin;

import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The form that ties a project to a team.
 *
 * @param tied whether a team has it
 * @param living how many clusters of Tailor's live there, which fixes team and place
 * @param teams those that have projects
 */
public record PlacementView(
        ProjectInAtlas project, PlacementForm form, boolean tied, long living, List<String> teams, Problems problems) {
    public String title() {
        return tied ? "Change the placement of " + project.name() : "Tie " + project.name() + " to a team";
    }

    public boolean fixed() {
        return living > 0;
    }

    /** Why team and place stay: "Three clusters live here". */
    public String why() {
        return living == 1 ? "A cluster of Tailor’s lives here" : living + " clusters of Tailor’s live here";
    }

    public List<String> providers() {
        return PlacementForm.PROVIDERS;
    }
}
