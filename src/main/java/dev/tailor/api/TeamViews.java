package dev.tailor.api;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Standings;
import dev.tailor.membership.MadeTeam;
import dev.tailor.membership.Rosters;
import dev.tailor.membership.TeamBook;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Teams as programs see them, in a bounded number of statements however many there are. */
@ApplicationScoped
class TeamViews {
    @Inject
    TeamBook book;

    @Inject
    Rosters rosters;

    @Inject
    Projects projects;

    @Inject
    People people;

    @Inject
    Standings standings;

    /** A page of those that somebody sees: their own; an administrator's are all that there are. */
    Listing<String> names(Person who, UriInfo here) {
        return who.admin() ? Excerpt.of(here, book::names, name -> name) : Excerpt.of(here, who.teams(), name -> name);
    }

    /** @throws dev.tailor.cluster.Refusal.NotFound where it is none of theirs */
    @Transactional
    TeamJson one(Person who, String team) {
        rosters.members(who, team);
        return all(who, List.of(team)).get(0);
    }

    @Transactional
    List<TeamJson> all(Person who, List<String> teams) {
        var made = book.made(teams);
        var tied = projects.of(teams);
        var leads = people.leadsOf(teams);
        var quotas = standings.of(teams);
        return teams.stream()
                .map(team -> json(
                        team,
                        who,
                        leads.getOrDefault(team, List.of()),
                        tied,
                        Optional.ofNullable(quotas.get(team)).map(QuotaJson::of).orElse(null),
                        made.get(team)))
                .toList();
    }

    private static TeamJson json(
            String name, Person who, List<String> leads, List<Project> tied, QuotaJson quota, MadeTeam made) {
        return new TeamJson(
                name,
                made == null ? name : made.shown(),
                who.roleIn(name).orElseThrow().word(),
                leads,
                tied.stream()
                        .filter(project -> name.equals(project.team()))
                        .map(project -> new ClusterJson.ProjectRef(project.atlasId(), project.name()))
                        .toList(),
                quota,
                made == null ? null : made.madeBy(),
                made == null ? null : made.madeAt());
    }
}
