package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.Progress;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes a cluster's tags in Atlas say what its description and labels say in Tailor. Safe to repeat. */
@ApplicationScoped
class LabelMirror {
    @Inject
    Progress progress;

    @Inject
    Steps steps;

    @Inject
    ProvisioningConfig config;

    @Inject
    Clock clock;

    /**
     * Looks, and replaces the tags where they differ.
     *
     * @return when to look again; empty if nothing is left to do
     */
    Optional<Instant> mirror(UUID clusterId) {
        return progress.latest(clusterId).flatMap(this::mirror);
    }

    private Optional<Instant> mirror(Assignment assignment) {
        var found = steps.look(assignment).filter(cluster -> Planner.isOurs(cluster, assignment));
        if (found.isEmpty() || found.get().tags().equals(Tags.of(assignment))) {
            return Optional.empty();
        }
        // CANNOT_UPDATE_PAUSED_CLUSTER: a paused cluster takes nothing but resume.
        return found.get().paused() ? later() : replace(found.get(), assignment);
    }

    private Optional<Instant> replace(AtlasCluster cluster, Assignment assignment) {
        try {
            steps.tag(assignment);
            return editedMeanwhile(assignment) ? Optional.of(clock.instant()) : Optional.empty();
        } catch (AtlasFailure.Conflict busy) {
            Log.infof("%s can’t be tagged now: %s", cluster.name(), busy.getMessage());
            return later();
        } catch (AtlasFailure.Refused refused) {
            Log.warnf("Atlas refuses the tags of %s: %s", cluster.name(), refused.getMessage());
            return Optional.empty();
        }
    }

    private boolean editedMeanwhile(Assignment sent) {
        return progress.latest(sent.clusterId())
                .filter(present -> !Tags.of(present).equals(Tags.of(sent)))
                .isPresent();
    }

    private Optional<Instant> later() {
        return Optional.of(clock.instant().plus(config.longestRetry()));
    }
}
