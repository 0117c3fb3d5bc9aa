package dev.tailor.news;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Who comes to webhooks: leads, for their teams, and administrators. */
@ApplicationScoped
class OutletDoor {
    @Inject
    Projects projects;

    /** @throws Refusal.NotAllowed for everybody else */
    Person keeper(Person who) {
        if (!who.mayDecide()) {
            throw new Refusal.NotAllowed("Leads keep the webhooks of their teams.");
        }
        return who;
    }

    /** Whose news a new one may be told; empty for every team's, which administrators may. */
    List<String> teams(Person who) {
        if (!who.admin()) {
            return who.teamsAs(Role.LEAD);
        }
        var teams = new ArrayList<>(List.of(""));
        teams.addAll(projects.teams());
        return teams;
    }
}
