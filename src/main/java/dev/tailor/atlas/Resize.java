package dev.tailor.atlas;

/**
 * What is to become of a cluster's nodes.
 *
 * @param instanceSize as in M20; null: as it is
 * @param diskSizeGB null: as it is
 */
public record Resize(String instanceSize, Integer diskSizeGB) {
    public Resize {
        if (instanceSize == null && diskSizeGB == null) {
            throw new IllegalArgumentException("Nothing to change");
        }
    }
}
