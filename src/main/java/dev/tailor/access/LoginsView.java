package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.Freshness;
import dev.tailor.web.StateView;
import java.util.List;

/**
 * The page of a cluster's logins.
 *
 * @param freshness when Atlas last told who there is; null where there is nothing to ask about
 * @param renewing whether it is being asked
 * @param rows the reader's own first
 * @param works whether the reader may make logins, be it not now
 * @param hasOwn whether the reader has one of their own
 * @param obstacle why none can be made or reset now; or empty
 */
public record LoginsView(
        Cluster cluster,
        StateView state,
        Freshness freshness,
        boolean renewing,
        List<LoginRow> rows,
        boolean works,
        boolean hasOwn,
        String obstacle,
        LoginFormView form) {
    /** Whether Atlas has never told, so that these are Tailor's own. */
    public boolean untold() {
        return freshness != null && freshness.answeredAt() == null;
    }

    /** Whether Atlas did not tell when it was last asked. */
    public boolean silent() {
        return freshness != null && freshness.silentSince() != null;
    }
}
