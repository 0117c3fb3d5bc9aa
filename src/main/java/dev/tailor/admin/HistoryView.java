package dev.tailor.admin;

import dev.tailor.fleet.Deed;
import java.util.List;

/**
 * A page of what administrators did.
 *
 * @param project Atlas's id of the one project that it is about, or empty
 * @param later whether it is not the first page
 * @param earlier the address of the next page, or empty
 */
public record HistoryView(String project, List<Deed> deeds, boolean later, String earlier) {
    /** The address of the first page. */
    public String newest() {
        return project.isEmpty() ? AdminLinks.history() : AdminLinks.historyOf(project);
    }

    /** What the project was last called on this page. */
    public String projectName() {
        return deeds.isEmpty() ? "this project" : deeds.get(0).projectName();
    }
}
