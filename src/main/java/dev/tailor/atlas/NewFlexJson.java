package dev.tailor.atlas;

import java.util.List;

/** A flex cluster to be, as Atlas wants to be told. */
record NewFlexJson(
        String name, ProviderSettings providerSettings, boolean terminationProtectionEnabled, List<TagJson> tags) {

    record ProviderSettings(String backingProviderName, String regionName) {}

    static NewFlexJson of(NewAtlasCluster cluster) {
        var placement = cluster.placement();
        return new NewFlexJson(
                cluster.name(),
                new ProviderSettings(placement.provider(), placement.region()),
                cluster.terminationProtectionEnabled(),
                TagJson.of(cluster.tags()));
    }
}
