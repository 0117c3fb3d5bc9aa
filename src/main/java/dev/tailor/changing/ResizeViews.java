package dev.tailor.changing;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Limits.Lack;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Approval;
import dev.tailor.cluster.Asking;
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
        var asking = subject.asking(cluster);
        return new ResizeView(
                cluster,
                to,
                form.storage().under(ResizeForm.preset(before, to)),
                form.why(),
                offered.stream()
                        .map(size -> card(new Look(standing, asking, before, leads), size, to))
                        .toList(),
                standing.limited() ? QuotaLine.now(standing) : null,
                asking.resize(before.size(), to, standing.lacks(Amounts.of(to, storage(form, before, to)))),
                leads,
                Problems.NONE);
    }

    /** Whether there is such a size, offered or not. */
    boolean knows(String size) {
        return sizes.findByIdOptional(size).isPresent();
    }

    /** What each card is looked at with. */
    private record Look(Standing standing, Asking asking, Outlook before, List<String> leads) {
        List<Lack> lacks(Size size) {
            return standing.lacks(Amounts.of(size, ResizeForm.preset(before, size)));
        }

        Approval approval(Size size) {
            return asking.resize(before.size(), size, lacks(size));
        }
    }

    private static int storage(ResizeForm form, Outlook before, Size to) {
        return form.storage().gigabytes().orElseGet(() -> ResizeForm.preset(before, to));
    }

    private static SizeCard card(Look look, Size size, Size chosen) {
        var obstacle = obstacle(look, size);
        return new SizeCard(
                size.id(),
                SizeWords.memory(size.memoryGb()),
                SizeWords.storage(size.storageMinGb(), size.storageMaxGb()),
                SizeWords.price(size.priceAMonth()),
                obstacle.isEmpty() ? note(look, size) : obstacle,
                size.equals(chosen),
                obstacle.isEmpty());
    }

    /** Why it can't be chosen, or empty. */
    private static String obstacle(Look look, Size size) {
        var before = look.before();
        if (size.storageMaxGb() < before.storageGb()) {
            return "Too small for the " + Formats.gigabytes(before.storageGb()) + " that it has";
        }
        return look.approval(size).outcome() == Approval.Outcome.REFUSED
                ? difference(before, size) + "; "
                        + QuotaWords.of(look.standing().team(), look.lacks(size))
                : "";
    }

    private static String difference(Outlook before, Size size) {
        var difference = size.priceAMonth() - before.size().priceAMonth();
        return Formats.money(Math.abs(difference)) + (difference < 0 ? " less" : " more");
    }

    private static String note(Look look, Size size) {
        if (size.equals(look.before().size())) {
            return "As now";
        }
        return difference(look.before(), size) + ". " + SizeWords.start(look.approval(size), look.leads());
    }
}
