package dev.tailor.atlas;

import java.util.Map;
import java.util.Objects;

/**
 * A replica set of three nodes in one region; with instance size M0 a free cluster, with {@link AtlasCluster#FLEX} a
 * flex cluster, both of which have a disk of fixed size.
 *
 * @param name what Atlas's rules allow; it can't be changed later
 * @param instanceSize as in M10
 * @param diskSizeGB null: the size's default
 * @param tags at most 50, keys and values of 1 to 255 letters, digits, spaces and {@code ; @ _ - . +}
 */
public record NewAtlasCluster(
        String name,
        AtlasPlacement placement,
        String instanceSize,
        Integer diskSizeGB,
        boolean terminationProtectionEnabled,
        Map<String, String> tags) {
    public NewAtlasCluster {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(instanceSize, "instanceSize");
        tags = Map.copyOf(tags);
    }

    boolean flex() {
        return instanceSize.equals(AtlasCluster.FLEX);
    }

    boolean free() {
        return instanceSize.equals("M0");
    }
}
