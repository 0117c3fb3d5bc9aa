package dev.tailor.audit;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Links;
import java.util.List;

/**
 * The part of the history that somebody may read.
 *
 * @param link its page
 * @param teams whose; none for everybody's
 */
public record Shelf(String link, List<String> teams) {
    static final String ADMIN = "/admin/history";

    static Shelf ofAdministrators() {
        return new Shelf(ADMIN, List.of());
    }

    /** What concerns the teams that somebody leads; all of it for administrators, who lead every team. */
    static Shelf of(Person lead) {
        if (!lead.mayDecide()) {
            throw new Refusal.NotAllowed("The history of a team is for its leads. A cluster’s own stands on its page.");
        }
        return new Shelf(Links.teamHistory(), lead.admin() ? List.of() : lead.teamsAs(Role.LEAD));
    }

    public boolean ofAdmin() {
        return link.equals(ADMIN);
    }

    /** "History of orders". */
    public String title() {
        return teams.isEmpty() ? "History" : "History of " + String.join(" and ", teams);
    }
}
