package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.team.LastSeen;
import dev.tailor.team.Members;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Somebody has left, which no token ever tells: who leaves does not sign in any more. */
@ApplicationScoped
public class Departures {
    @Inject
    People people;

    @Inject
    Leads leads;

    @Inject
    Members members;

    @Inject
    Ledger ledger;

    /** Whether the person decides that somebody has left the administrators: another of them does. */
    static boolean decidesAdmin(Person who, Person whom) {
        return who.admin() && whom.admin() && !who.id().equals(whom.id());
    }

    /** The teams of somebody whose memberships the person decides about. */
    List<String> decided(Person who, Person whom) {
        return whom.teams().stream().filter(team -> who.is(Role.LEAD, team)).toList();
    }

    /**
     * Forgets that somebody is in the teams that the person leads, and, where an administrator says so, that they are
     * one too. If that was wrong, their next sign-in brings back what their account gives; who had joined by an
     * invitation needs another one.
     *
     * @throws Refusal.NotAllowed for oneself, and where they do not lead any more
     * @throws Refusal.NotPossible where there is nothing left that they could say so of
     */
    @Transactional
    public LastSeen note(Person who, LastSeen whom) {
        if (whom.person().id().equals(who.id())) {
            throw new Refusal.NotAllowed("That you have left somebody else says who leads your team.");
        }
        var decided = decided(who, whom.person());
        if (decided.isEmpty() && !decidesAdmin(who, whom.person())) {
            throw new Refusal.NotPossible(whom.person().name() + " is in no team that you lead.");
        }
        decided.forEach(team -> leaves(who, whom.person(), team));
        if (decidesAdmin(who, whom.person())) {
            people.forgetAdmin(whom.person().id());
            ledger.write(Deed.of(Act.TEAM, "noted that " + whom.person().name() + " has left the administrators"));
        }
        return whom;
    }

    private void leaves(Person who, Person whom, String team) {
        leads.hold(who, team);
        members.remove(whom.id(), team);
        people.forgetMembership(whom.id(), team);
        ledger.write(Deed.of(Act.TEAM, "noted that " + whom.name() + " has left " + team)
                .toTeam(team));
    }
}
