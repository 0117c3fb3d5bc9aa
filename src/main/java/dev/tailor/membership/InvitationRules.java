package dev.tailor.membership;

import dev.tailor.team.Member;
import dev.tailor.team.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whom a lead can invite. */
final class InvitationRules {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}@<>,;:\"]{1,64}@[^\\s\\p{Cntrl}@<>,;:\"]{1,185}");

    private InvitationRules() {}

    /** A sentence for each field that is wrong. */
    static Map<String, String> problems(String email, String role, List<Member> members) {
        var problems = new LinkedHashMap<String, String>();
        if (!ADDRESS.matcher(email).matches()) {
            problems.put("email", "Write one mail address, as their company account has it.");
        } else if (members.stream().anyMatch(member -> member.email().equalsIgnoreCase(email) && hasJoined(member))) {
            problems.put("email", "They have joined already: change their role in the list.");
        }
        if (Role.of(role).isEmpty()) {
            problems.put("role", "Choose a role.");
        }
        return problems;
    }

    private static boolean hasJoined(Member member) {
        return member.byInvitation() != null;
    }
}
