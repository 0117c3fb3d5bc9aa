package dev.tailor.web;

import dev.tailor.cluster.Policy;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who would decide about what somebody is about to ask for. */
@ApplicationScoped
public class Deciders {
    @Inject
    People people;

    @Inject
    Policy policy;

    /** Given names of those who lead a team besides the person, who does not decide about their own wishes. */
    public List<String> of(String team, Person asker) {
        if (!asker.is(Role.LEAD, team) || policy.approveOwn()) {
            return people.leadsOf(team);
        }
        var others = people.leadsBesides(team, asker);
        return others.isEmpty() ? List.of("another lead") : others;
    }
}
