package dev.tailor.membership;

import dev.tailor.OneByOne;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import dev.tailor.team.TeamEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Teams as administrators keep them: making one, calling it otherwise, ending it. */
@ApplicationScoped
public class TeamDesk {
    @Inject
    EntityManager database;

    @Inject
    Projects projects;

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    LabelDesk labels;

    @Inject
    OneByOne oneByOne;

    @Inject
    Ledger ledger;

    @Inject
    Event<TeamEnded> ended;

    @Inject
    Clock clock;

    /**
     * Makes one; where tokens or projects name it already, it is that one.
     *
     * @throws Refusal.Invalid where the name does not go, or somebody has made it before
     */
    @Transactional
    public void make(Person who, String name, String shown) {
        Refusal.Invalid.ifAny(TeamRules.problems(name, shown));
        oneByOne.hold("making teams");
        var others = database.createQuery(
                        "select t.name from MadeTeam t where lower(t.name) = lower(:name)", String.class)
                .setParameter("name", name)
                .getResultList();
        if (!others.isEmpty()) {
            throw new Refusal.Invalid(Map.of("name", "There is a team " + others.get(0) + " already."));
        }
        database.persist(new MadeTeam(name, shown, who.name(), clock.instant()));
        ledger.write(Deed.of(Act.TEAM, "made the team " + name).toTeam(name));
    }

    /**
     * Gives one another shown name.
     *
     * @param read which of its states they know
     * @return false where somebody else was faster, and nothing was changed
     */
    @Transactional
    public boolean rename(String name, int read, String shown) {
        Refusal.Invalid.ifAny(TeamRules.problems(shown));
        var team = held(name);
        if (team.version() != read) {
            return false;
        }
        if (!team.shown().equals(shown)) {
            ledger.write(
                    Deed.of(Act.TEAM, "called the team " + name + " " + shown).toTeam(name));
            team.show(shown);
        }
        return true;
    }

    /**
     * Ends one: whoever has joined it is out of it, and nobody is invited any more.
     *
     * @throws Refusal.NotPossible where it has a project
     */
    @Transactional
    public void end(String name) {
        members.held(name);
        var team = held(name);
        if (!projects.of(List.of(name)).isEmpty()) {
            throw new Refusal.NotPossible(
                    name + " has projects: give them to another team, or take them from it, then it can end.");
        }
        invitations.takeBackAll(name);
        members.removeAll(name);
        labels.dropAll(name);
        database.remove(team);
        ended.fire(new TeamEnded(name));
        ledger.write(Deed.of(Act.TEAM, "ended the team " + name).toTeam(name));
    }

    private MadeTeam held(String name) {
        var team = database.find(MadeTeam.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (team == null) {
            throw new Refusal.NotFound();
        }
        return team;
    }
}
