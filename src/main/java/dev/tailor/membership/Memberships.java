package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Another role for somebody who has joined, and the way out of a team. */
@ApplicationScoped
public class Memberships {
    @Inject
    Leads leads;

    @Inject
    Members members;

    @Inject
    Ledger ledger;

    /**
     * Gives somebody who has joined another role; what their account gives them stays.
     *
     * @param number whom
     * @return whom
     * @throws Refusal.NotAllowed for oneself: nobody raises themselves, and whoever steps back leaves
     */
    @Transactional
    public Member change(Person who, String team, long number, String word) {
        var member = joined(leads.hold(who, team), number);
        if (Leads.isThat(member, who)) {
            throw new Refusal.NotAllowed("Your own role in " + team + " another lead changes, or an administrator.");
        }
        var role = Role.of(word).orElseThrow(() -> new Refusal.Invalid(Map.of("role-" + number, "Choose a role.")));
        members.join(member.id(), team, role, who.name());
        ledger.write(Deed.of(Act.TEAM, "made " + member.name() + " " + role.word() + " of " + team)
                .toTeam(team));
        return member;
    }

    /**
     * Takes somebody who has joined out of the team.
     *
     * @param number whom
     * @throws Refusal.NotAllowed for oneself: that is leaving, which the last lead can't
     */
    @Transactional
    public Member remove(Person who, String team, long number) {
        var member = joined(leads.hold(who, team), number);
        if (Leads.isThat(member, who)) {
            throw new Refusal.NotAllowed("Nobody takes themselves out of " + team + ": “Leave” is the way.");
        }
        out(member, team, "took " + member.name() + " out of " + team);
        return member;
    }

    /**
     * Leaves a team that one has joined.
     *
     * @throws Refusal.NotPossible for the last lead
     */
    @Transactional
    public void leave(Person who, String team) {
        if (!who.roles().containsKey(team)) {
            throw new Refusal.NotFound();
        }
        var present = members.held(team);
        var self = present.stream()
                .filter(member -> Leads.isThat(member, who) && member.byInvitation() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotPossible("You are in " + team
                        + " because your company account says so: whoever looks after it there can change that."));
        if (MembershipRules.leavesNobodyToLead(self, present)) {
            throw new Refusal.NotPossible("You are the last who leads " + team
                    + ". Make somebody else its lead first, or ask an administrator.");
        }
        out(self, team, "left " + team);
    }

    private void out(Member member, String team, String what) {
        members.remove(member.id(), team);
        ledger.write(Deed.of(Act.TEAM, what).toTeam(team));
    }

    private static Member joined(List<Member> members, long number) {
        return members.stream()
                .filter(member -> member.number() == number && member.byInvitation() != null)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }
}
