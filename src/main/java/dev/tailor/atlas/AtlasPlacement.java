package dev.tailor.atlas;

import java.util.Objects;

/**
 * Where and how a cluster is built.
 *
 * @param provider AWS, AZURE or GCP
 * @param region in Atlas's words, as in EU_CENTRAL_1
 * @param mongoDBMajorVersion as in 8.0; null: Atlas's default
 * @param backup whether Atlas backs the cluster up
 * @param diskAutoScaling whether Atlas may enlarge a disk that fills
 */
public record AtlasPlacement(
        String provider, String region, String mongoDBMajorVersion, boolean backup, boolean diskAutoScaling) {
    public AtlasPlacement {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(region, "region");
    }
}
