package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** How clusters begin. */
final class NewClusters {
    private NewClusters() {}

    /** A cluster whose creation begins now; about half of the dedicated ones end it as an update. */
    static Cluster begin(String name, ObjectNode settings, Instant now, Durations durations) {
        var family = family(settings);
        var takes = durations.creation(family, name);
        var passesThroughUpdate = family == Family.DEDICATED && Ids.fraction(name) < 0.5;
        var life = passesThroughUpdate ? Life.creatingThenUpdating(now, takes) : Life.creating(now, takes);
        return new Cluster(Ids.fresh(now), name, family, now, settings, life);
    }

    static Family family(ObjectNode settings) {
        if (settings.has("providerSettings")) {
            return Family.FLEX;
        }
        var provider = ClusterSettings.region(settings).path("providerName").asText();
        return provider.equals("TENANT") ? Family.TENANT : Family.DEDICATED;
    }
}
