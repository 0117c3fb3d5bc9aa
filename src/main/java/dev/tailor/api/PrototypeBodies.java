package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the prototype's endpoints are sent; members are called as they were there. */
final class PrototypeBodies {
    private PrototypeBodies() {}

    /**
     * A cluster to be. Where it is built is not for the asker to say.
     *
     * @param instanceSizeName as in M10, or a letter of the catalogue
     * @param diskSizeGB null: what the size begins with
     * @param mongoDBVersion null, or the one that is built anyway
     */
    @Schema(name = "PrototypeNew", examples = "{\"clusterName\":\"cn\",\"instanceSizeName\":\"M10\",\"diskSizeGB\":10}")
    public record New(
            String clusterName,
            String clusterDescription,
            String instanceSizeName,
            Double diskSizeGB,
            String mongoDBVersion)
            implements Body {}

    /** Another size, more storage, or both; what is null stays. */
    @Schema(name = "PrototypeChange", examples = "{\"clusterName\":\"cn\",\"instanceSizeName\":\"M20\"}")
    public record Change(String clusterName, String instanceSizeName, Double diskSizeGB) implements Body {}

    /** Whether a cluster is to stand still. */
    @Schema(name = "PrototypePause", examples = "{\"clusterName\":\"cn\",\"paused\":true}")
    public record Pause(String clusterName, Boolean paused) implements Body {
        /** @throws Refusal.Invalid where it does not say */
        boolean pauses() {
            if (paused == null) {
                throw new Refusal.Invalid(Map.of("paused", "Say true or false."));
            }
            return paused;
        }
    }
}
