package dev.tailor.cluster;

import java.time.Instant;

/**
 * A change that does not come forward.
 *
 * @param change the change, with its cluster, project and sizes
 * @param why how it is stuck
 * @param since since when
 */
public record Stuck(Change change, Why why, Instant since) {
    /** How something is stuck. */
    public enum Why {
        /** Atlas has accepted it, and does not finish. */
        LATE,
        /** Atlas can't do it, whenever it is asked. */
        FAILING,
        /** Tailor's own work at it breaks down. */
        BROKEN
    }

    static Stuck of(Change change) {
        if (change.status() == ChangeStatus.SENT) {
            return new Stuck(change, Why.LATE, change.started());
        }
        return change.failingSince()
                .map(since -> new Stuck(change, Why.FAILING, since))
                .orElseGet(() -> new Stuck(change, Why.BROKEN, change.started()));
    }
}
