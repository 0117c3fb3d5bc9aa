package dev.tailor.admin;

import dev.tailor.fleet.ProjectList.Line;
import java.util.List;

/**
 * A page of projects.
 *
 * @param count how many are found, on all pages
 * @param further the address of the next page, or empty
 */
public record ProjectRows(ProjectSearch search, List<Line> lines, long count, String further) {
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether it is not the only page. */
    public boolean paged() {
        return search.later() || !further.isEmpty();
    }
}
