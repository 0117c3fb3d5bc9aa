package dev.tailor.membership;

import dev.tailor.catalog.Project;
import dev.tailor.team.Member;
import java.util.List;

/**
 * A team as somebody in it sees it.
 *
 * @param shown what people call it
 * @param invitations whom leads have invited; none for those who do not lead
 */
public record Roster(
        String name, String shown, List<Member> members, List<Invitation> invitations, List<Project> projects) {}
