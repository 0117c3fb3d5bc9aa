package dev.tailor.admin;

import dev.tailor.fleet.ProjectList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gathers pages of projects. */
@ApplicationScoped
class ProjectLists {
    /** Rows of a page: more than a screen, less than a wait. */
    static final int ROWS = 50;

    @Inject
    ProjectList list;

    ProjectRows rows(ProjectSearch search) {
        var page = list.page(search.query(), search.after(), ROWS);
        var further = page.more() ? search.link(page.next()) : "";
        return new ProjectRows(search, page.lines(), list.count(search.query()), further);
    }
}
