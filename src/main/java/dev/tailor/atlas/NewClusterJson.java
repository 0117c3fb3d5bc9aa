package dev.tailor.atlas;

import java.util.List;

/** A cluster to be, as Atlas wants to be told. */
record NewClusterJson(
        String name,
        String clusterType,
        String mongoDBMajorVersion,
        boolean backupEnabled,
        boolean terminationProtectionEnabled,
        List<TagJson> tags,
        List<ReplicationSpec> replicationSpecs) {

    record ReplicationSpec(List<RegionConfig> regionConfigs) {}

    record RegionConfig(
            String providerName,
            String backingProviderName,
            String regionName,
            int priority,
            Specs electableSpecs,
            AutoScaling autoScaling) {}

    record Specs(String instanceSize, Integer nodeCount, Integer diskSizeGB) {}

    record AutoScaling(Switch diskGB, Compute compute) {}

    record Switch(boolean enabled) {}

    record Compute(boolean enabled, boolean scaleDownEnabled) {}

    static NewClusterJson of(NewAtlasCluster cluster) {
        var placement = cluster.placement();
        return new NewClusterJson(
                cluster.name(),
                "REPLICASET",
                // A free cluster's version is Atlas's choice.
                cluster.free() ? null : placement.mongoDBMajorVersion(),
                !cluster.free() && placement.backup(),
                cluster.terminationProtectionEnabled(),
                TagJson.of(cluster.tags()),
                List.of(new ReplicationSpec(List.of(cluster.free() ? free(placement) : dedicated(cluster)))));
    }

    private static RegionConfig free(AtlasPlacement placement) {
        return new RegionConfig(
                "TENANT", placement.provider(), placement.region(), 7, new Specs("M0", null, null), null);
    }

    private static RegionConfig dedicated(NewAtlasCluster cluster) {
        var placement = cluster.placement();
        return new RegionConfig(
                placement.provider(),
                null,
                placement.region(),
                7,
                new Specs(cluster.instanceSize(), 3, cluster.diskSizeGB()),
                new AutoScaling(new Switch(placement.diskAutoScaling()), new Compute(false, false)));
    }
}
