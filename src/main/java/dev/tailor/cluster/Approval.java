package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Thresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a wish begins at once or waits, for whom and why. Decided here and nowhere else: for forms, programs, and
 * within the transaction that takes the wish.
 *
 * @param reasons why it waits or is refused; none where it begins at once
 */
public record Approval(Outcome outcome, List<Reason> reasons) {
    /** What becomes of a wish. */
    public enum Outcome {
        AT_ONCE,
        /** A lead of the team decides. */
        LEAD,
        /** Only an administrator gives more than the platform team has given. */
        ADMINISTRATOR,
        /** More than the quota, where nobody is to be asked about that. */
        REFUSED
    }

    /** What makes a wish one that somebody decides about; kept in Postgres by these words. */
    public enum Reason {
        SIZE,
        COST,
        PRODUCTION,
        QUOTA
    }

    /**
     * What there is to know of a wish.
     *
     * @param before the size that the cluster has; null for a new one
     * @param after the size that it is to have; null for wishes about something else
     * @param production whether it lives in a production project
     * @param excess whether it is more than the quota
     * @param lead whether a lead of the team asks
     */
    public record Matter(
            ChangeKind kind,
            Size before,
            Size after,
            boolean production,
            boolean excess,
            boolean lead,
            Thresholds thresholds) {
        private boolean isLargeSize() {
            return after != null && after.needsApprovalAfter(before);
        }

        private boolean isDear() {
            return after != null
                    && thresholds.isExceededBy(after.priceAMonth())
                    && (before == null || after.priceAMonth() > before.priceAMonth());
        }

        /** A lead's own care is enough for what costs no more; more storage is never what breaks production. */
        private boolean isCareful() {
            return production && !lead && (kind == ChangeKind.PAUSE || after != null && !after.equals(before));
        }
    }

    /** What the rules say about a wish. */
    public static Approval of(Matter matter) {
        var reasons = new ArrayList<Reason>();
        add(reasons, Reason.SIZE, matter.isLargeSize());
        add(reasons, Reason.COST, matter.isDear());
        add(reasons, Reason.PRODUCTION, matter.isCareful());
        add(reasons, Reason.QUOTA, matter.excess());
        return new Approval(outcome(matter, reasons), List.copyOf(reasons));
    }

    public Approval {
        reasons = List.copyOf(reasons);
    }

    /** Whether somebody decides before it begins. */
    public boolean waits() {
        return outcome == Outcome.LEAD || outcome == Outcome.ADMINISTRATOR;
    }

    static Approval atOnce() {
        return new Approval(Outcome.AT_ONCE, List.of());
    }

    private static Outcome outcome(Matter matter, List<Reason> reasons) {
        if (matter.excess()) {
            return matter.thresholds().excessWaits() ? Outcome.ADMINISTRATOR : Outcome.REFUSED;
        }
        return reasons.isEmpty() ? Outcome.AT_ONCE : Outcome.LEAD;
    }

    private static void add(List<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
