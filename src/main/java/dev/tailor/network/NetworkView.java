package dev.tailor.network;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.Freshness;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The page about who may connect to a project.
 *
 * @param cluster through whose page it is reached
 * @param scope which clusters it is about: "the 6 clusters of this project, orders-cart among them"
 * @param freshness when Atlas was last asked
 * @param entries the list
 * @param notes what people did to it, newest first
 * @param widest the widest range that everybody may open
 * @param form the form as it was filled in; null where the reader may add nothing
 * @param warning what it means to open a range so wide, once an admin has asked for it; or null
 * @param problems what was wrong with the form
 */
public record NetworkView(
        Cluster cluster,
        String scope,
        Freshness freshness,
        EntriesView entries,
        List<AccessNote> notes,
        String widest,
        EntryForm form,
        String warning,
        Problems problems) {
    /** How long an address can stay, for the form. */
    public List<EntryLifetime> stays() {
        return EntryLifetime.all();
    }

    NetworkView with(EntryForm sent, String warned, Problems wrong) {
        return new NetworkView(cluster, scope, freshness, entries, notes, widest, sent, warned, wrong);
    }
}
