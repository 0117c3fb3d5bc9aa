package dev.tailor.team;

/**
 * Somebody in a team.
 *
 * @param number what addresses and forms call them
 * @param id the subject of their token, never shown
 * @param name the full name
 * @param email may be empty
 * @param role what they may do there
 */
public record Member(long number, String id, String name, String email, Role role) {
    /** Whether clusters of the team can be theirs: who only looks could do nothing with one. */
    public boolean mayOwn() {
        return role.covers(Role.DEVELOPER);
    }
}
