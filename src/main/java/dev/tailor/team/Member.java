package dev.tailor.team;

import java.time.Instant;

/**
 * Somebody in a team.
 *
 * @param number what addresses and forms call them
 * @param id the subject of their token, never shown
 * @param name the full name
 * @param email may be empty
 * @param seenAt when they came last, to the hour
 * @param byAccount the role that their last token gave them there; null where it gave none
 * @param byInvitation the role with which they have joined; null where they have not
 */
public record Member(
        long number, String id, String name, String email, Instant seenAt, Role byAccount, Role byInvitation) {

    /** What they may do there: the more that either gives. */
    public Role role() {
        return Role.higher(byAccount, byInvitation);
    }

    /** Whether clusters of the team can be theirs: who only looks could do nothing with one. */
    public boolean mayOwn() {
        return role().covers(Role.DEVELOPER);
    }

    public boolean leads() {
        return role() == Role.LEAD;
    }

    Member and(Member other) {
        return new Member(
                number,
                id,
                name,
                email,
                seenAt,
                Role.higher(byAccount, other.byAccount),
                Role.higher(byInvitation, other.byInvitation));
    }
}
