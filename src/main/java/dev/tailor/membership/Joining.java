package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The way into a team, for whom an invitation is. */
@ApplicationScoped
public class Joining {
    @Inject
    EntityManager database;

    @Inject
    Invitations invitations;

    @Inject
    Members members;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Joins the team that an invitation is for; whoever has joined it before with a higher role keeps that.
     *
     * @param email the address that the provider vouches for
     * @throws Refusal.NotFound where it is not for them, or came too late, or was taken back
     */
    @Transactional
    public Invitation accept(Person who, String email, long id) {
        var present = members.held(invitations.teamOf(id));
        var invitation = invitations.held(id);
        if (!invitation.email().equals(email) || !invitation.endsAt().isAfter(clock.instant())) {
            throw new Refusal.NotFound();
        }
        var role = Role.higher(before(who, present), invitation.role());
        members.join(who.id(), invitation.team(), role, invitation.invitedBy());
        database.remove(invitation);
        ledger.write(Deed.of(Act.TEAM, "joined " + invitation.team() + " as " + role.word())
                .toTeam(invitation.team())
                .ended(Result.DONE, "Invited by " + invitation.invitedBy()));
        return invitation;
    }

    private static Role before(Person who, List<Member> present) {
        return present.stream()
                .filter(member -> Leads.isThat(member, who))
                .map(Member::byInvitation)
                .reduce(null, Role::higher);
    }
}
