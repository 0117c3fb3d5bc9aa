package dev.tailor.cluster;

import java.util.Optional;
import java.util.UUID;

/**
 * A cluster as Atlas's list shows it.
 *
 * @param name its name in Atlas
 * @param tag the id of our cluster that it was built for, as its tag says; null where it has none
 * @param have what Atlas has
 */
public record Sighting(String name, UUID tag, InAtlas have) {
    Optional<UUID> clusterId() {
        return Optional.ofNullable(tag);
    }

    /** By the tag, or by Atlas's id where somebody has taken the tag away; names can't change, but tags be copied. */
    boolean isOf(Cluster cluster) {
        return cluster.name().equals(name) && (cluster.id().equals(tag) || isKnownAs(cluster));
    }

    private boolean isKnownAs(Cluster cluster) {
        return cluster.inAtlas()
                .filter(known -> known.atlasId().equals(have.atlasId()))
                .isPresent();
    }
}
