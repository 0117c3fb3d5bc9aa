package dev.tailor.admin;

import dev.tailor.fleet.Estate;
import dev.tailor.fleet.ProjectRules;
import dev.tailor.web.Problems;
import dev.tailor.web.QueryString;
import java.util.List;

/**
 * A project to be, as somebody typed it.
 *
 * @param organization the id of its organization; empty where none is chosen
 */
public record NewProjectForm(String name, String organization) {
    static NewProjectForm of(String name, String organization) {
        return new NewProjectForm(QueryString.plain(name), QueryString.plain(organization));
    }

    Problems problems(List<Estate.Holder> organizations) {
        return new Problems(ProjectRules.problems(name, organization, organizations));
    }
}
