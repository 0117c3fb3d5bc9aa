package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.web.Freshness;
import java.util.List;

/**
 * The list of projects.
 *
 * @param gone those of our teams that Atlas shows no more
 */
public record ProjectsView(ProjectRows projects, List<Project> gone, Freshness freshness) {
    /** What was looked for in their names. */
    public String text() {
        return projects.search().query().text();
    }
}
