package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.fleet.PlacementRules;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.fleet.ProjectTerms;
import dev.tailor.fleet.ProjectTerms.Terms;
import dev.tailor.web.Command;
import dev.tailor.web.LabelCommands;
import dev.tailor.web.Problems;
import java.util.List;
import java.util.Optional;

/**
 * The form that ties a project to a team.
 *
 * @param form as it was filled in
 * @param tie how it stands; null where no team has it
 * @param living how many clusters of Tailor's live there, which fixes team and place
 * @param unprotected how many of these nobody has protected from deletion
 * @param teams those that have projects, or that administrators have made
 * @param isOvertaken whether somebody else has changed how it stands since the form was shown
 */
public record PlacementView(
        ProjectInAtlas project,
        PlacementForm form,
        Project tie,
        long living,
        long unprotected,
        List<String> teams,
        Problems problems,
        boolean isOvertaken) {
    /** The same for who was not the fastest. */
    PlacementView overtaken() {
        return new PlacementView(project, form, tie, living, unprotected, teams, problems, true);
    }

    /** What the form has seen; who is told what is new may overwrite it. */
    public String read() {
        return isOvertaken ? ProjectTerms.reading(Optional.ofNullable(tie)) : form.read();
    }

    /** What holds: "team orders, AWS EU_CENTRAL_1, MongoDB 8.0, production". */
    public String now() {
        return tie == null
                ? "no team has it"
                : "team " + tie.team() + ", " + Terms.of(tie).words();
    }

    /** Whether it is production now, so that a form tells whether somebody has touched that. */
    public boolean productionNow() {
        return tie != null && tie.production();
    }

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
