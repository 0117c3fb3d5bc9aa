package dev.tailor.cost;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.PlainText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which costs somebody wants to see, as it stands in the address.
 *
 * @param teams whose; none for everybody's
 * @param team the only one that is wanted; empty for all of them
 * @param label a key whose values are told apart; empty for none
 */
public record CostSearch(List<String> teams, String team, String label) {
    private static final int LONGEST = 255;

    /**
     * A team that they don't lead is as good as none.
     *
     * @throws Refusal.NotAllowed where they lead none
     */
    static CostSearch of(Person lead, String team, String label) {
        if (!lead.mayDecide()) {
            throw new Refusal.NotAllowed("What teams spend is for their leads. A cluster’s price stands on its page.");
        }
        var name = PlainText.of(team, LONGEST);
        var known = name.isEmpty() || !lead.is(Role.LEAD, name) ? "" : name;
        return new CostSearch(whose(lead, known), known, PlainText.of(label, LONGEST));
    }

    /** The address of the same as a file. */
    public String csv() {
        return "/costs/csv?team=" + encoded(team) + "&label=" + encoded(label);
    }

    private static List<String> whose(Person lead, String team) {
        if (!team.isEmpty()) {
            return List.of(team);
        }
        return lead.admin() ? List.of() : lead.teamsAs(Role.LEAD);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
