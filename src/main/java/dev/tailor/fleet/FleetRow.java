package dev.tailor.fleet;

import java.util.UUID;

/**
 * A cluster of the fleet.
 *
 * @param project its project's name
 * @param own our id of it; null where nobody has asked Tailor for it
 * @param team whose it is; null likewise
 * @param owner its owner's name; null likewise
 */
public record FleetRow(ClusterInAtlas cluster, String project, UUID own, String team, String owner) {
    /** Whether Tailor looks after it. */
    public boolean managed() {
        return own != null;
    }
}
