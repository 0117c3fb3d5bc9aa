package dev.tailor.membership;

import dev.tailor.catalog.Project;
import dev.tailor.team.Member;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Problems;
import java.time.Instant;
import java.util.List;

/**
 * A team's page.
 *
 * @param who looks at it
 * @param shown what people call it
 * @param invitations whom leads have invited; none for those who do not lead
 */
public record TeamView(
        Person who,
        String name,
        String shown,
        List<Member> members,
        List<Invitation> invitations,
        List<Project> projects,
        InviteForm form,
        Problems problems,
        Instant now) {

    static TeamView of(Person who, Roster roster, InviteForm form, Problems problems, Instant now) {
        return new TeamView(
                who,
                roster.name(),
                roster.shown(),
                roster.members(),
                roster.invitations(),
                roster.projects(),
                form,
                problems,
                now);
    }

    public boolean leads() {
        return who.is(Role.LEAD, name);
    }

    public boolean isSelf(Member member) {
        return Leads.isThat(member, who);
    }

    /** Whether the person looking can give this member another role, or take them out. */
    public boolean decides(Member member) {
        return leads() && member.byInvitation() != null && !isSelf(member);
    }

    /** One whom the person looking decides about, for the commands of all of them; at most one. */
    public List<Member> decided() {
        return members.stream().filter(this::decides).limit(1).toList();
    }

    /** One who is invited, likewise. */
    public List<Invitation> invited() {
        return invitations.stream().limit(1).toList();
    }

    /** Whether the person looking has joined, and so can leave. */
    public boolean mayLeave() {
        return members.stream().anyMatch(member -> isSelf(member) && member.byInvitation() != null);
    }

    /** Why somebody is in the team: "company account". */
    public String why(Member member) {
        if (member.byInvitation() == null) {
            return "company account";
        }
        return member.byAccount() == null
                ? "invited"
                : "invited as " + member.byInvitation().word() + "; company account: "
                        + member.byAccount().word();
    }

    public boolean tooLate(Invitation invitation) {
        return !invitation.endsAt().isAfter(now);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
