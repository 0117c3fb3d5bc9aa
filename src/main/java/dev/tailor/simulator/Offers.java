package dev.tailor.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What the simulated Atlas has to offer, from simulator/offers.json.
 *
 * @param instanceSizes the sizes and the disks that go with them
 * @param regions the regions of each cloud provider
 * @param versions MongoDB's versions, from the major to the full one
 */
record Offers(List<InstanceSize> instanceSizes, Map<String, List<String>> regions, Map<String, String> versions) {
    private static final Offers ALL = read();

    static Offers all() {
        return ALL;
    }

    /**
     * The size of this name.
     *
     * @throws AtlasError 400 where there is none
     */
    InstanceSize instanceSize(String name) {
        return instanceSizes.stream()
                .filter(size -> size.name().equals(name))
                .findFirst()
                .orElseThrow(() -> AtlasError.invalidEnum("instanceSize", name));
    }

    void checkRegion(String provider, String region) {
        var offered = regions.get(provider);
        if (offered == null) {
            throw AtlasError.badRequest("INVALID_PROVIDER", "Invalid provider " + provider + " specified.", provider);
        }
        if (!offered.contains(region)) {
            throw AtlasError.badRequest(
                    "INVALID_REGION",
                    "No region " + region + " exists for provider " + provider + ".",
                    region,
                    provider);
        }
    }

    /** The newest full version of a major one. */
    String fullVersion(String major) {
        var full = versions.get(major);
        if (full == null) {
            throw AtlasError.badRequest("MONGODB_VERSION_INVALID", "Invalid MongoDB version " + major + ".", major);
        }
        return full;
    }

    private static Offers read() {
        try (var resource = Offers.class.getResourceAsStream("/simulator/offers.json")) {
            return Json.MAPPER.readValue(resource, Offers.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("simulator/offers.json can't be read", broken);
        }
    }

    /** An instance size, with memory and disks in GB for each node. */
    record InstanceSize(
            String name, double memoryGB, double defaultDiskGB, double smallestDiskGB, double largestDiskGB) {
        void checkDisk(double gigabytes) {
            if (gigabytes < smallestDiskGB || gigabytes > largestDiskGB) {
                throw AtlasError.badRequest(
                        "CLUSTER_DISK_SIZE_INVALID",
                        "Invalid disk size: " + name + " has from " + smallestDiskGB + " to " + largestDiskGB
                                + " GB, not " + gigabytes + " GB.",
                        gigabytes);
            }
        }
    }
}
