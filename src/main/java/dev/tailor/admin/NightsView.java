package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.schedule.NightForm;
import dev.tailor.web.Problems;

/**
 * The form for a project's nights.
 *
 * @param present whether it has a rule
 * @param form as it is filled in
 */
public record NightsView(Project project, boolean present, NightForm form, Problems problems) {
    public String title() {
        return "Nights of " + project.name();
    }
}
