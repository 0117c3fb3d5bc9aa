package dev.tailor.review;

import dev.tailor.web.Freshness;
import java.util.List;

/**
 * What a lead reviews.
 *
 * @param teams the teams that they lead by name; none for an admin, who leads all
 * @param waits how many changes wait for a decision
 * @param waiting those that wait longest, longest first
 * @param held what they have, as it was searched for
 * @param quotas what the teams that they lead have of what they may have
 */
public record ReviewView(
        List<String> teams,
        long waits,
        List<Waiting> waiting,
        HeldView held,
        List<Allotted> quotas,
        Freshness freshness) {
    /** "Team orders". */
    public String of() {
        return switch (teams.size()) {
            case 0 -> "All teams";
            case 1 -> "Team " + teams.get(0);
            default -> "Teams " + String.join(" and ", teams);
        };
    }

    /** "What orders has". */
    public String has() {
        return switch (teams.size()) {
            case 0 -> "What all teams have";
            case 1 -> "What " + teams.get(0) + " has";
            default -> "What your teams have";
        };
    }

    /** Whether a row has to say whose it is. */
    public boolean namesTeams() {
        return teams.size() != 1;
    }

    /** Whether there are several that this lead can decide about at once. */
    public boolean decidesSeveral() {
        return waiting.stream().filter(wish -> wish.obstacle().isEmpty()).count() > 1;
    }
}
