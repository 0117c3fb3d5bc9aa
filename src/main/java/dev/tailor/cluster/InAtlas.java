package dev.tailor.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Set;

/**
 * What Atlas was last seen to have under a cluster's name.
 *
 * @param atlasId Atlas's id of it
 * @param state Atlas's stateName as it came: IDLE, CREATING, UPDATING, DELETING, REPAIRING, or a word of the future
 * @param paused whether it is paused, which Atlas tells apart from the state
 * @param instanceSize Atlas's name for its machines: M10
 * @param storageGb its disk, in GB; null where Atlas tells none
 * @param mongodbVersion the full version: 8.0.12; null where Atlas tells none
 * @param connectionString without credentials: mongodb+srv://…; null until Atlas has one
 * @param tags what its tags say; null where Atlas was not asked about them
 * @param protection whether it is protected from deletion; null where Atlas was not asked about that
 */
@Embeddable
public record InAtlas(
        @Column(name = "in_atlas_id") String atlasId,
        @Column(name = "in_atlas_state") String state,
        @Column(name = "in_atlas_paused") Boolean paused,
        @Column(name = "in_atlas_instance_size") String instanceSize,
        @Column(name = "in_atlas_storage_gb") Integer storageGb,
        @Column(name = "in_atlas_mongodb_version") String mongodbVersion,
        @Column(name = "in_atlas_connection_string") String connectionString,

        @Column(name = "in_atlas_tags") @Convert(converter = TagsInPostgres.class)
        Map<String, String> tags,

        @Column(name = "in_atlas_protection") Boolean protection) {
    private static final Set<String> SHARED = Set.of("M0", "M2", "M5", "FLEX");

    /** Nothing is going on with it. */
    public boolean idle() {
        return "IDLE".equals(state);
    }

    /** Atlas is changing it, and says so with a word that we know. */
    public boolean busy() {
        return "CREATING".equals(state) || "UPDATING".equals(state) || "DELETING".equals(state);
    }

    /** Atlas is deleting it. */
    public boolean leaving() {
        return "DELETING".equals(state);
    }

    /** Free and flex clusters share machines with strangers: TENANT_CLUSTER_UPDATE_UNSUPPORTED. */
    public boolean pausable() {
        return instanceSize == null || !SHARED.contains(instanceSize);
    }

    /** Its machines stand still, or are about to. */
    public boolean isPaused() {
        return Boolean.TRUE.equals(paused);
    }

    /** Atlas deletes it for nobody. */
    boolean isProtected() {
        return Boolean.TRUE.equals(protection);
    }

    /** It has come up. */
    boolean reachable() {
        return idle() && connectionString != null;
    }

    /**
     * Whether it has what is wanted; null is anything. More storage than was wanted is no less: Atlas enlarges disks that
     * fill where the project says so.
     */
    boolean has(String wantedInstanceSize, Integer wantedStorageGb) {
        return (wantedInstanceSize == null || wantedInstanceSize.equals(instanceSize))
                && (wantedStorageGb == null || storageGb != null && storageGb >= wantedStorageGb);
    }
}
