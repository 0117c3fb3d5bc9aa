package dev.tailor.home;

import dev.tailor.catalog.Size;
import dev.tailor.web.StateView;
import java.util.List;

/**
 * What somebody meets where there is no cluster yet.
 *
 * @param teams the names of their teams; none for an admin in no team
 * @param leads given names of those who decide
 * @param sizes what can be chosen
 */
public record FirstVisitView(List<String> teams, List<String> leads, List<Size> sizes, boolean mayAsk) {
    /** "stock has no clusters yet". */
    public String title() {
        return switch (teams.size()) {
            case 0 -> "There are no clusters yet";
            case 1 -> teams.get(0) + " has no clusters yet";
            default -> "Your teams have no clusters yet";
        };
    }

    /** Who decides about a size: "nobody, at once", "Lena, your lead". */
    public String decides(Size size) {
        if (!size.needsApproval()) {
            return "nobody, at once";
        }
        return StateView.names(leads) + (leads.isEmpty() ? "" : leads.size() == 1 ? ", your lead" : ", your leads");
    }

    /** How long the smallest takes: "8–15 minutes". */
    public String usually() {
        if (sizes.isEmpty()) {
            return "ten to twenty minutes";
        }
        var smallest = sizes.get(0);
        return smallest.usualFrom().toMinutes() + "–" + smallest.usualTo().toMinutes() + " minutes";
    }
}
