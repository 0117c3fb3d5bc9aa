package dev.tailor.api;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.ProjectList;
import dev.tailor.fleet.ProjectList.After;
import dev.tailor.team.Person;
import dev.tailor.web.QueryString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The projects that somebody may see: what the catalogue knows of them beside what Atlas was seen to have. */
@ApplicationScoped
class ProjectBook {
    @Inject
    Projects projects;

    @Inject
    ProjectList list;

    @Inject
    ProjectScope scope;

    /**
     * By name; for administrators all that Atlas has, a page each time.
     *
     * @param afterName with afterId the last one of the page before; null at the beginning
     */
    @Transactional
    Listing<ProjectJson> page(Person who, ProjectList.Query query, String afterName, String afterId, int limit) {
        var after = afterName == null || afterId == null ? null : new After(afterName, afterId);
        if (!who.admin()) {
            return ofTeams(who, query, after, limit);
        }
        var page = list.page(query, after, limit);
        var ids = page.lines().stream().map(line -> line.project().id()).toList();
        var tied = byId(projects.ofAtlas(ids));
        var rows = page.lines().stream()
                .map(line -> ProjectJson.of(tied.get(line.project().id()), line))
                .toList();
        return new Listing<>(rows, page.more() ? next(query, page.next(), limit) : null);
    }

    /** @throws Refusal.NotFound where it is not theirs to see */
    @Transactional
    ProjectJson one(Person who, String id) {
        var ids = List.of(scope.seenBy(who, id));
        var tied = byId(projects.ofAtlas(ids)).get(id);
        var seen = list.of(ids).stream().findFirst().orElse(null);
        if (tied == null && seen == null) {
            throw new Refusal.NotFound();
        }
        return ProjectJson.of(tied, seen).with(who.admin() && seen != null ? seen.project() : null);
    }

    private Listing<ProjectJson> ofTeams(Person who, ProjectList.Query query, After after, int limit) {
        var all = ofTeams(who).stream()
                .filter(project -> query.finds(project.name(), project.orgId()))
                .filter(project -> after == null || place(project).compareTo(after.name() + " " + after.id()) > 0)
                .sorted(Comparator.comparing(ProjectBook::place))
                .toList();
        var shown = all.subList(0, Math.min(limit, all.size()));
        var last = all.size() > limit ? shown.get(limit - 1) : null;
        return new Listing<>(shown, last == null ? null : next(query, new After(last.name(), last.id()), limit));
    }

    private static String place(ProjectJson project) {
        return project.name() + " " + project.id();
    }

    private List<ProjectJson> ofTeams(Person who) {
        var tied = projects.of(who.teams());
        var seen = list.of(tied.stream().map(Project::atlasId).toList()).stream()
                .collect(Collectors.toMap(line -> line.project().id(), Function.identity()));
        return tied.stream()
                .map(project -> ProjectJson.of(project, seen.get(project.atlasId())))
                .toList();
    }

    private static Map<String, Project> byId(List<Project> all) {
        return all.stream().collect(Collectors.toMap(Project::atlasId, Function.identity()));
    }

    private static String next(ProjectList.Query query, After last, int limit) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", query.text());
        parameters.put("orgId", query.organizationId());
        parameters.put("limit", ListParameters.limit(limit));
        parameters.put("afterName", last.name());
        parameters.put("afterId", last.id());
        return QueryString.with(Addresses.ROOT + "/projects", parameters);
    }
}
