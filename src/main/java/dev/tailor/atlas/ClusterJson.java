package dev.tailor.atlas;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A cluster as Atlas tells it; flex clusters have {@code providerSettings}, dedicated ones {@code replicationSpecs}. */
record ClusterJson(
        String id,
        String groupId,
        String name,
        String stateName,
        Boolean paused,
        Double diskSizeGB,
        String mongoDBVersion,
        String mongoDBMajorVersion,
        ConnectionStrings connectionStrings,
        Instant createDate,
        List<TagJson> tags,
        Boolean terminationProtectionEnabled,
        List<ReplicationSpec> replicationSpecs,
        ProviderSettings providerSettings) {

    record ConnectionStrings(String standardSrv, String standard) {
        static final ConnectionStrings NONE = new ConnectionStrings(null, null);
    }

    record ReplicationSpec(List<RegionConfig> regionConfigs) {}

    record RegionConfig(String providerName, String backingProviderName, String regionName, Specs electableSpecs) {}

    record Specs(String instanceSize, Double diskSizeGB) {}

    record ProviderSettings(String backingProviderName, String regionName, Double diskSizeGB) {}

    AtlasCluster cluster() {
        return providerSettings == null
                ? cluster(region(), Boolean.TRUE.equals(paused))
                : flex(Objects.requireNonNull(providerSettings));
    }

    private AtlasCluster cluster(RegionConfig region, boolean isPaused) {
        var specs = Objects.requireNonNullElse(region.electableSpecs(), new Specs(null, null));
        return with(
                false,
                isPaused,
                specs.instanceSize(),
                // Versions before 2024-08-05 had the disk's size beside the specs.
                specs.diskSizeGB() == null ? diskSizeGB : specs.diskSizeGB(),
                region.backingProviderName() == null ? region.providerName() : region.backingProviderName(),
                region.regionName());
    }

    private AtlasCluster flex(ProviderSettings settings) {
        return with(
                true,
                false,
                AtlasCluster.FLEX,
                settings.diskSizeGB(),
                settings.backingProviderName(),
                settings.regionName());
    }

    private RegionConfig region() {
        return Optional.ofNullable(replicationSpecs).stream()
                .flatMap(List::stream)
                .flatMap(spec -> Optional.ofNullable(spec.regionConfigs()).stream())
                .flatMap(List::stream)
                .findFirst()
                .orElse(new RegionConfig(null, null, null, null));
    }

    private AtlasCluster with(
            boolean flex, boolean isPaused, String instanceSize, Double disk, String provider, String region) {
        var strings = Objects.requireNonNullElse(connectionStrings, ConnectionStrings.NONE);
        return new AtlasCluster(
                id,
                groupId,
                name,
                flex,
                stateName,
                isPaused,
                instanceSize,
                disk,
                provider,
                region,
                mongoDBVersion,
                mongoDBMajorVersion,
                strings.standardSrv(),
                strings.standard(),
                createDate,
                TagJson.map(tags),
                Boolean.TRUE.equals(terminationProtectionEnabled));
    }
}
