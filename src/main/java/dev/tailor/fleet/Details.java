package dev.tailor.fleet;

import dev.tailor.atlas.AtlasProjectTeam;
import dev.tailor.atlas.AtlasProjectUser;
import dev.tailor.atlas.AtlasProjects;
import dev.tailor.fleet.ProjectFact.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks Atlas what is switched on in a project, and which teams and people of its console work there: three calls. */
@ApplicationScoped
class Details {
    @Inject
    AtlasProjects projects;

    @Inject
    ProjectCopies copies;

    List<ProjectFact> of(String projectId) {
        var names = copies.teamNames();
        var facts = new ArrayList<ProjectFact>();
        projects.settings(projectId).forEach((name, on) -> facts.add(setting(name, on)));
        projects.teams(projectId).forEach(team -> facts.add(team(team, names)));
        projects.users(projectId).forEach(user -> facts.add(person(user)));
        return facts;
    }

    private static ProjectFact setting(String name, boolean on) {
        return new ProjectFact(Kind.SETTING, name, on ? "on" : "off");
    }

    private static ProjectFact team(AtlasProjectTeam team, Map<String, String> names) {
        return new ProjectFact(Kind.TEAM, names.getOrDefault(team.id(), team.id()), String.join(", ", team.roles()));
    }

    private static ProjectFact person(AtlasProjectUser user) {
        var roles = String.join(", ", user.roles());
        var name = Objects.requireNonNullElse(user.username(), user.id());
        return new ProjectFact(Kind.PERSON, name, "PENDING".equals(user.status()) ? roles + ", invited" : roles);
    }
}
