package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The settings of a flex cluster: checked, and completed with what Atlas sets by itself. */
final class FlexSettings {
    private FlexSettings() {}

    static ObjectNode of(ObjectNode body) {
        if (!(body.path("providerSettings") instanceof ObjectNode provider)) {
            throw AtlasError.missing("providerSettings");
        }
        Offers.all().checkRegion(Bodies.text(provider, "backingProviderName"), Bodies.text(provider, "regionName"));
        var settings = Json.object()
                .put("clusterType", "REPLICASET")
                .put(
                        "terminationProtectionEnabled",
                        body.path("terminationProtectionEnabled").asBoolean())
                .put("versionReleaseSystem", "LTS");
        settings.set("backupSettings", Json.object().put("enabled", true));
        settings.set("tags", Tags.of(body.path("tags")));
        settings.set("providerSettings", completed(provider));
        return settings;
    }

    private static ObjectNode completed(ObjectNode provider) {
        return provider.deepCopy().put("diskSizeGB", 5).put("providerName", "FLEX");
    }
}
