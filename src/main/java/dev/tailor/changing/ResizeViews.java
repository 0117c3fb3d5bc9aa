package dev.tailor.changing;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Outlook;
import dev.tailor.web.Formats;
import dev.tailor.web.Problems;
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

    ResizeView of(Cluster cluster, ResizeForm form) {
        var offered = sizes.all().stream()
                .filter(size -> !size.retired() || size.equals(new Outlook(cluster).size()))
                .toList();
        var leads = subject.leads(cluster);
        var before = new Outlook(cluster);
        var to = form.chosen(before, offered);
        return new ResizeView(
                cluster,
                to,
                form.storage().under(ResizeForm.preset(before, to)),
                form.why(),
                offered.stream().map(size -> card(before, size, to, leads)).toList(),
                leads,
                Problems.NONE);
    }

    private static SizeCard card(Outlook before, Size size, Size chosen, List<String> leads) {
        var tooSmall = size.storageMaxGb() < before.storageGb();
        return new SizeCard(
                size.id(),
                SizeWords.memory(size.memoryGb()),
                SizeWords.storage(size.storageMinGb(), size.storageMaxGb()),
                SizeWords.price(size.priceAMonth()),
                tooSmall ? tooSmall(before) : note(before, size, leads),
                size.equals(chosen),
                !tooSmall);
    }

    private static String tooSmall(Outlook before) {
        return "Too small for the " + Formats.gigabytes(before.storageGb()) + " that it has";
    }

    private static String note(Outlook before, Size size, List<String> leads) {
        if (size.equals(before.size())) {
            return "As now";
        }
        var difference = size.priceAMonth() - before.size().priceAMonth();
        var words = Formats.money(Math.abs(difference)) + (difference < 0 ? " less. " : " more. ");
        return words + SizeWords.start(size.needsApprovalAfter(before.size()), leads);
    }
}
