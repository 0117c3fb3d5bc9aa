package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.Failed;
import dev.tailor.web.StateView;
import java.util.List;

/**
 * The page of a cluster's logins.
 *
 * @param silence why Atlas does not tell who there is, so that these are Tailor's own; or null
 * @param rows the reader's own first
 * @param works whether the reader may make logins, be it not now
 * @param hasOwn whether the reader has one of their own
 * @param obstacle why none can be made or reset now; or empty
 */
public record LoginsView(
        Cluster cluster,
        StateView state,
        Failed silence,
        List<LoginRow> rows,
        boolean works,
        boolean hasOwn,
        String obstacle,
        LoginFormView form) {
    /** Whether Atlas has told what stands here. */
    public boolean asked() {
        return silence == null && cluster.inAtlas().isPresent();
    }
}
