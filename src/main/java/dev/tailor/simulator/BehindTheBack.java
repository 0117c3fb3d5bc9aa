package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Changes that somebody makes in Atlas's own console, or that just happen: at once, without rules. */
final class BehindTheBack {
    private BehindTheBack() {}

    /**
     * Changes a cluster.
     *
     * @param wanted any of instanceSize, diskSizeGB, paused, terminationProtectionEnabled, tags, diskUsedPercent, idle
     *     and stateName; the state IDLE ends what is under way, null lets a held state go, any other text is shown from
     *     now on
     */
    static void change(Cluster cluster, ObjectNode wanted, Instant now) {
        cluster.replaceSettings(settings(cluster, wanted));
        if (wanted.has("paused")) {
            pause(cluster.pauses(), wanted.get("paused").asBoolean(), now);
        }
        if (wanted.has("diskUsedPercent")) {
            cluster.usage().fillDisk(wanted.get("diskUsedPercent").asDouble(), cluster, now);
        }
        if (wanted.has("idle")) {
            cluster.usage().idleSince(wanted.get("idle").asBoolean() ? now : null);
        }
        if (wanted.has("stateName")) {
            show(cluster, wanted, now);
        }
    }

    private static void pause(Pauses pauses, boolean paused, Instant now) {
        if (paused) {
            pauses.begin(now);
        } else {
            pauses.end(now);
        }
    }

    private static void show(Cluster cluster, ObjectNode wanted, Instant now) {
        var state = wanted.get("stateName").asText();
        if (wanted.get("stateName").isNull()) {
            cluster.appearance().letGo();
        } else if (state.equals(Life.IDLE)) {
            cluster.settle(now);
        } else {
            cluster.appearance().hold(state);
        }
    }

    private static ObjectNode settings(Cluster cluster, ObjectNode wanted) {
        var settings = cluster.settings().deepCopy();
        for (var name : new String[] {"terminationProtectionEnabled", "tags"}) {
            if (wanted.has(name)) {
                settings.set(name, wanted.get(name));
            }
        }
        for (var specs : new String[] {"electableSpecs", "effectiveElectableSpecs"}) {
            if (ClusterSettings.region(settings).path(specs) instanceof ObjectNode hardware) {
                resize(hardware, wanted);
            }
        }
        return settings;
    }

    private static void resize(ObjectNode hardware, ObjectNode wanted) {
        if (wanted.has("instanceSize")) {
            hardware.put("instanceSize", wanted.get("instanceSize").asText());
        }
        if (wanted.has("diskSizeGB")) {
            hardware.put("diskSizeGB", wanted.get("diskSizeGB").asDouble());
        }
    }
}
