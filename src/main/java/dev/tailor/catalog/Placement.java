package dev.tailor.catalog;

import java.util.Objects;

/**
 * Where and how what is built in a project is built: what people never choose.
 *
 * @param provider the cloud, in Atlas's words: AWS
 * @param region the region, in Atlas's words: EU_CENTRAL_1
 * @param mongodbVersion the major version of new clusters: 8.0
 * @param backup whether Atlas backs its clusters up
 * @param diskAutoScaling whether Atlas may enlarge a disk that fills
 */
public record Placement(
        String provider, String region, String mongodbVersion, boolean backup, boolean diskAutoScaling) {
    public Placement {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(mongodbVersion, "mongodbVersion");
    }

    /** Whether it is the same place, whatever new clusters there are like. */
    public boolean isWhere(Placement other) {
        return provider.equals(other.provider) && region.equals(other.region);
    }

    /** "AWS EU_CENTRAL_1". */
    public String where() {
        return provider + " " + region;
    }
}
