package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.fleet.PlacementRules;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Command;
import dev.tailor.web.LabelCommands;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The form that ties a project to a team.
 *
 * @param form as it was filled in
 * @param tie how it stands; null where no team has it
 * @param living how many clusters of Tailor's live there, which fixes team and place
 * @param unprotected how many of these nobody has protected from deletion
 * @param teams those that have projects, or that administrators have made
 */
public record PlacementView(
        ProjectInAtlas project,
        PlacementForm form,
        Project tie,
        long living,
        long unprotected,
        List<String> teams,
        Problems problems) {
    public String title() {
        return tie == null ? "Tie " + project.name() + " to a team" : "Change the placement of " + project.name();
    }

    public boolean fixed() {
        return living > 0;
    }

    /** Why team and place stay: "3 clusters of Tailor’s live here". */
    public String why() {
        return Living.words(living);
    }

    /** The labels that clusters need now, so that a form tells whether somebody has touched them. */
    public String labelsNow() {
        return tie == null ? "" : PlacementForm.labels(tie);
    }

    /** How a program says which labels its clusters need. */
    public Command labelsCommand() {
        return LabelCommands.required(project.id(), tie.requiredLabels());
    }

    /** "Protect the 3 clusters here that are not protected yet". */
    public String guardWords() {
        return unprotected == 1
                ? "Protect the one cluster here that is not protected"
                : "Protect the " + unprotected + " clusters here that are not protected";
    }

    public List<String> providers() {
        return PlacementRules.PROVIDERS;
    }
}
