package dev.tailor.home;

import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.team.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * The clusters of one section.
 *
 * @param key what addresses call it
 * @param heading what the page calls it
 * @param whose the teams
 */
record Scope(String key, String heading, Whose whose) {
    private static final String MINE = "mine";
    private static final String OTHERS = "others";

    static boolean isKey(String word) {
        return MINE.equals(word) || OTHERS.equals(word);
    }

    /** The sections of somebody's page: their own teams', and the others that they may see. */
    static List<Scope> of(Person who) {
        var own = who.ownTeams();
        var scopes = new ArrayList<Scope>();
        if (!own.isEmpty()) {
            scopes.add(new Scope(
                    MINE, own.size() == 1 ? "My team’s clusters" : "My teams’ clusters", new Whose(own, false)));
        }
        var further = who.admin() ? new Whose(own, true) : new Whose(further(who), false);
        if (further.others() || !further.teams().isEmpty()) {
            var heading = own.isEmpty() ? "All clusters" : "Other teams’ clusters I can see";
            scopes.add(new Scope(OTHERS, heading, further));
        }
        return scopes;
    }

    /** All that somebody may see. */
    static Whose everything(Person who) {
        return who.admin() ? new Whose(List.of(), true) : new Whose(who.teams(), false);
    }

    boolean isMine() {
        return key.equals(MINE);
    }

    /** Whether a row has to say whose it is. */
    boolean namesTeams() {
        return whose.others() || whose.teams().size() > 1 || !isMine();
    }

    /** For those who hear the table. */
    String caption() {
        return (isMine() ? "Clusters of " + String.join(" and ", whose.teams()) : heading) + ", newest first";
    }

    private static List<String> further(Person who) {
        var own = who.ownTeams();
        return who.teams().stream().filter(team -> !own.contains(team)).toList();
    }
}
