package dev.tailor.changing;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Outlook;
import dev.tailor.cluster.QuotaWords;
import dev.tailor.cluster.Standing;
import dev.tailor.cluster.Standings;
import dev.tailor.web.Formats;
import dev.tailor.web.Problems;
import dev.tailor.web.QuotaLine;
import dev.tailor.web.SizeCard;
import dev.tailor.web.SizeWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what the page for another size shows. */
@RequestScoped
class ResizeViews {
    @Inject
    Subject subject;

    @Inject
    Sizes sizes;

    @Inject
    Standings standings;

    ResizeView of(Cluster cluster, ResizeForm form) {
        var before = new Outlook(cluster);
        var offered = sizes.all().stream()
                .filter(size -> size.isOfferedTo(cluster.team()) || size.equals(before.size()))
                .toList();
        var leads = subject.leads(cluster);
        var standing = standings.of(cluster.team(), cluster.id());
        var to = form.chosen(before, offered);
        return new ResizeView(
                cluster,
                to,
                form.storage().under(ResizeForm.preset(before, to)),
                form.why(),
                offered.stream()
                        .map(size -> card(standing, size, to, leads, before))
                        .toList(),
                standing.limited() ? QuotaLine.now(standing) : null,
                leads,
                Problems.NONE);
    }

    /** Whether there is such a size, offered or not. */
    boolean knows(String size) {
        return sizes.findByIdOptional(size).isPresent();
    }

    private static SizeCard card(Standing standing, Size size, Size chosen, List<String> leads, Outlook before) {
        var obstacle = obstacle(standing, size, before);
        return new SizeCard(
                size.id(),
                SizeWords.memory(size.memoryGb()),
                SizeWords.storage(size.storageMinGb(), size.storageMaxGb()),
                SizeWords.price(size.priceAMonth()),
                obstacle.isEmpty() ? note(before, size, leads) : obstacle,
                size.equals(chosen),
                obstacle.isEmpty());
    }

    /** Why it can't be chosen, or empty. */
    private static String obstacle(Standing standing, Size size, Outlook before) {
        if (size.storageMaxGb() < before.storageGb()) {
            return "Too small for the " + Formats.gigabytes(before.storageGb()) + " that it has";
        }
        var lacks = standing.lacks(Amounts.of(size, ResizeForm.preset(before, size)));
        return lacks.isEmpty() ? "" : difference(before, size) + "; " + QuotaWords.of(standing.team(), lacks);
    }

    private static String difference(Outlook before, Size size) {
        var difference = size.priceAMonth() - before.size().priceAMonth();
        return Formats.money(Math.abs(difference)) + (difference < 0 ? " less" : " more");
    }

    private static String note(Outlook before, Size size, List<String> leads) {
        if (size.equals(before.size())) {
            return "As now";
        }
        return difference(before, size) + ". " + SizeWords.start(size.needsApprovalAfter(before.size()), leads);
    }
}
