package dev.tailor.news;

import dev.tailor.team.Role;
import java.util.Objects;

/**
 * Somebody who might hear of a piece of news.
 *
 * @param id the subject of their token
 * @param role what they are in the team that it is about; null for nothing
 * @param admin whether they are of the platform team
 * @param own whether it is about a cluster of theirs, or a wish of theirs
 * @param chosen what they have chosen to hear of; null where they have not
 */
record Reader(String id, Role role, boolean admin, boolean own, Choices chosen) {
    /** Whether they may open the page that it leads to. */
    boolean sees() {
        return role != null || admin;
    }

    boolean leads() {
        return role == Role.LEAD;
    }

    /** @param led whether somebody leads the team; for others administrators decide */
    Choices choices(boolean led) {
        return Objects.requireNonNullElseGet(chosen, () -> Choices.usual(decides(led)));
    }

    boolean decides(boolean led) {
        return leads() || admin && !led;
    }
}
