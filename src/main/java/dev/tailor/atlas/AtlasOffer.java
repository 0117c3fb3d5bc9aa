package dev.tailor.atlas;

import java.util.List;

/**
 * What a cloud provider offers in a project.
 *
 * @param provider as in AWS
 */
public record AtlasOffer(String provider, List<Size> instanceSizes) {
    public AtlasOffer {
        instanceSizes = instanceSizes == null ? List.of() : List.copyOf(instanceSizes);
    }

    /** The regions that have an instance size; an unknown one has none. */
    public List<String> regionsOf(String instanceSize) {
        return instanceSizes.stream()
                .filter(size -> size.name().equals(instanceSize))
                .flatMap(size -> size.availableRegions().stream().map(Region::name))
                .toList();
    }

    /** An instance size, as in M10, and where it can be had. */
    public record Size(String name, List<Region> availableRegions) {
        public Size {
            availableRegions = availableRegions == null ? List.of() : List.copyOf(availableRegions);
        }
    }

    /** A region in Atlas's words, as in EU_CENTRAL_1. */
    public record Region(String name) {}
}
