package dev.tailor.membership;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Who may change who is in a team. */
@ApplicationScoped
class Leads {
    private static final String MEMBERS = "decide who is in it";

    @Inject
    Members members;

    @Inject
    Projects projects;

    @Inject
    EntityManager database;

    /**
     * The team's members as they are now, with nobody else changing them before the transaction is over.
     *
     * @throws Refusal.NotFound where it is none of theirs
     * @throws Refusal.NotAllowed where they do not lead it, or no longer do
     */
    List<Member> hold(Person who, String team) {
        return hold(who, team, MEMBERS);
    }

    /** @param right what those who lead do and others don't, for the refusal */
    List<Member> hold(Person who, String team, String right) {
        check(who, team, right);
        var present = members.held(team);
        if (!isKnown(team, present)) {
            throw new Refusal.NotFound();
        }
        if (!who.admin() && present.stream().noneMatch(member -> member.leads() && isThat(member, who))) {
            throw notAllowed(team, right);
        }
        return present;
    }

    /** Whether there is such a team at all: administrators may name any. */
    boolean isKnown(String team, List<Member> members) {
        return !members.isEmpty()
                || !projects.of(List.of(team)).isEmpty()
                || database.find(MadeTeam.class, team) != null;
    }

    private static void check(Person who, String team, String right) {
        if (who.roleIn(team).isEmpty() || !TeamBook.isName(team)) {
            throw new Refusal.NotFound();
        }
        if (!who.is(Role.LEAD, team)) {
            throw notAllowed(team, right);
        }
    }

    static boolean isThat(Member member, Person who) {
        return member.id().equals(who.id());
    }

    static Refusal notAllowed(String team) {
        return notAllowed(team, MEMBERS);
    }

    private static Refusal notAllowed(String team, String right) {
        return new Refusal.NotAllowed("Those who lead " + team + " " + right + ".");
    }
}
