package dev.tailor.ordering;

import dev.tailor.catalog.Size;
import dev.tailor.cluster.Approval;
import dev.tailor.cluster.ApprovalWords;
import dev.tailor.web.SizeWords;
import java.util.List;

/**
 * What follows when somebody asks: whether it begins at once, who decides otherwise and why.
 *
 * @param approval what the rules say about what is filled in now
 * @param leads given names of those who decide
 * @param project where it is built
 */
record OrderNext(Approval approval, List<String> leads, String project) {
    String sentence(Size size) {
        var usual = "usually takes " + size.usualFrom().toMinutes() + "–"
                + size.usualTo().toMinutes() + " minutes.";
        if (approval.outcome() == Approval.Outcome.REFUSED) {
            return "It can’t be asked for: it is more than the team’s quota.";
        }
        return approval.waits()
                ? SizeWords.decides(approval, leads) + " about " + size.id() + " first: "
                        + ApprovalWords.because(approval, size, project) + ". After that, Atlas " + usual
                : size.id() + " needs no approval: Atlas starts at once and " + usual;
    }
}
