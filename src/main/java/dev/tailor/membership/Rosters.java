package dev.tailor.membership;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who is in a team and who is invited, for those who may know it. */
@ApplicationScoped
public class Rosters {
    @Inject
    Members members;

    @Inject
    Leads leads;

    @Inject
    Invitations invitations;

    @Inject
    TeamBook book;

    @Inject
    Projects projects;

    /**
     * All about a team.
     *
     * @throws Refusal.NotFound where there is none of that name, or they are not in it
     */
    @Transactional
    public Roster of(Person who, String team) {
        return new Roster(
                team,
                book.made(team).map(MadeTeam::shown).orElse(team),
                members(who, team),
                who.is(Role.LEAD, team) ? invitations.of(team) : List.of(),
                projects.of(List.of(team)));
    }

    /**
     * Who is in it, by name.
     *
     * @throws Refusal.NotFound likewise
     */
    @Transactional
    public List<Member> members(Person who, String team) {
        if (who.roleIn(team).isEmpty() || !TeamBook.isName(team)) {
            throw new Refusal.NotFound();
        }
        var present = members.of(team);
        if (!leads.isKnown(team, present)) {
            throw new Refusal.NotFound();
        }
        return present;
    }

    /**
     * Who is invited to it, newest first, also those that came too late.
     *
     * @throws Refusal.NotFound likewise
     * @throws Refusal.NotAllowed where they do not lead it
     */
    @Transactional
    public List<Invitation> invitations(Person who, String team) {
        onlyLeads(who, team);
        return invitations.of(team);
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound also where it is none of the team's
     * @throws Refusal.NotAllowed where they do not lead it
     */
    @Transactional
    public Invitation invitation(Person who, String team, long id) {
        onlyLeads(who, team);
        return invitations.of(team, id).orElseThrow(Refusal.NotFound::new);
    }

    private void onlyLeads(Person who, String team) {
        members(who, team);
        if (!who.is(Role.LEAD, team)) {
            throw Leads.notAllowed(team);
        }
    }
}
