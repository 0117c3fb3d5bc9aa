package dev.tailor.membership;

import dev.tailor.team.Member;
import dev.tailor.team.Role;
import java.util.List;

/** What becomes of a team when somebody leaves it. */
final class MembershipRules {
    private MembershipRules() {}

    /** Whether a lead is the last one: nobody else leads, and their own account does not say that they do. */
    static boolean leavesNobodyToLead(Member leaving, List<Member> members) {
        return leaving.leads()
                && leaving.byAccount() != Role.LEAD
                && members.stream().filter(Member::leads).count() == 1;
    }
}
