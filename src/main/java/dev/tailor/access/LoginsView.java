package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.StateView;
import java.util.List;

/**
 * The page of a cluster's logins.
 *
 * @param silence why Atlas does not tell who there is, as a sentence; or empty
 * @param rows the reader's own first
 * @param works whether the reader may make logins, be it not now
 * @param hasOwn whether the reader has one of their own
 * @param obstacle why none can be made or reset now; or empty
 */
public record LoginsView(
        Cluster cluster,
        StateView state,
        String silence,
        List<LoginRow> rows,
        boolean works,
        boolean hasOwn,
        String obstacle,
        LoginFormView form) {
    /** Whether Atlas has told what stands here. */
    public boolean asked() {
        return silence.isEmpty() && cluster.inAtlas().isPresent();
    }
}
