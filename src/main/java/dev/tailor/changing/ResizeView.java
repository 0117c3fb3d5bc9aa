package dev.tailor.changing;

import dev.tailor.catalog.Size;
import dev.tailor.cluster.Approval;
import dev.tailor.cluster.ApprovalWords;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Outlook;
import dev.tailor.web.Problems;
import dev.tailor.web.SizeCard;
import dev.tailor.web.SizeWords;
import dev.tailor.web.StateView;
import dev.tailor.web.StorageField;
import java.util.List;

/**
 * The page for another size: what is, what could be, what is chosen.
 *
 * @param cluster as it is now
 * @param to the size that is chosen
 * @param storage the field, filled for that size
 * @param why what was typed
 * @param cards the sizes
 * @param quota what the team has of what it may have; null where nothing is limited
 * @param approval what the rules say about what is chosen
 * @param leads given names of those who decide
 * @param problems what was wrong when it was sent
 */
public record ResizeView(
        Cluster cluster,
        Size to,
        StorageField storage,
        String why,
        List<SizeCard> cards,
        String quota,
        Approval approval,
        List<String> leads,
        Problems problems) {

    /** What it has now, or will have once what is under way is done. */
    public Outlook before() {
        return new Outlook(cluster);
    }

    /** "Now M · 4 GB memory · 20 GB storage · $146 a month". */
    public String now() {
        var size = before().size();
        return String.join(
                " · ",
                (size.equals(cluster.size()) ? "Now " : "After the resize under way ") + size.id(),
                SizeWords.memory(size.memoryGb()),
                SizeWords.storage(before().storageGb()),
                SizeWords.price(size.priceAMonth()));
    }

    /** What the field for storage takes. */
    public String range() {
        var least = Math.max(to.storageMinGb(), before().storageGb());
        return "%,d to %,d GB. It can’t shrink: less storage needs a new cluster and a copy."
                .formatted(least, to.storageMaxGb());
    }

    /** What is asked for where the field holds no number is what there is. */
    public int toStorage() {
        return storage.gigabytes().orElseGet(() -> storage.problem().isPresent() ? before().storageGb() : preset());
    }

    public boolean changesSize() {
        return !to.equals(before().size());
    }

    public boolean changesStorage() {
        return toStorage() != before().storageGb();
    }

    public boolean needsApproval() {
        return approval.waits() && (changesSize() || changesStorage());
    }

    /** Why somebody decides about it: "L needs approval". */
    public String because() {
        return ApprovalWords.because(approval, to, cluster.project().name());
    }

    /** Who decides, and who reads why: "Lena", "a lead". */
    public String lead() {
        return StateView.names(approval, leads);
    }

    /** What the button does: "Resize to M", "Ask Lena for L", "Grow to 40 GB". */
    public String action() {
        if (changesSize()) {
            return needsApproval() ? "Ask " + lead() + " for " + to.id() : "Resize to " + to.id();
        }
        var storage = toStorage() + " GB";
        return needsApproval()
                ? "Ask " + lead() + " for " + storage
                : changesStorage() ? "Grow to " + storage : "Resize";
    }

    ResizeView with(Problems found) {
        return new ResizeView(cluster, to, storage, why, cards, quota, approval, leads, found);
    }

    private int preset() {
        return ResizeForm.preset(before(), to);
    }
}
