package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusterDocument;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.Assignments;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Somebody;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes a cluster's tags in Atlas say what its description and labels say in Tailor. Safe to repeat. */
@ApplicationScoped
class LabelMirror {
    private static final Set<ChangeStatus> TO_COME =
            EnumSet.of(ChangeStatus.QUEUED, ChangeStatus.DUE, ChangeStatus.SENT);

    @Inject
    Progress progress;

    @Inject
    Assignments assignments;

    @Inject
    Steps steps;

    @Inject
    Chronicle chronicle;

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
        return assignments.latestOf(clusterId).flatMap(this::mirror);
    }

    private Optional<Instant> mirror(Assignment assignment) {
        var ours = steps.look(assignment)
                .map(AtlasClusterDocument::cluster)
                .filter(cluster -> Planner.isOurs(cluster, assignment));
        return ours.isPresent() ? mirror(assignment, ours.get()) : whileItComes(assignment);
    }

    /** Atlas may be asked to build it at this instant, with the tags of before the edit. */
    private Optional<Instant> whileItComes(Assignment assignment) {
        return TO_COME.contains(assignment.status())
                ? Optional.of(clock.instant().plus(config.askOtherwise()))
                : Optional.empty();
    }

    /** What Atlas's tags are to say by now. */
    Optional<Map<String, String>> wanted(UUID clusterId) {
        return assignments.latestOf(clusterId).map(Assignment::tags);
    }

    private Optional<Instant> mirror(Assignment assignment, AtlasCluster cluster) {
        var tags = assignment.edited(cluster.tags());
        if (tags.equals(cluster.tags())) {
            return told(assignment);
        }
        // CANNOT_UPDATE_PAUSED_CLUSTER: a paused cluster takes nothing but resume.
        return cluster.paused() ? later() : replace(assignment, tags);
    }

    private Optional<Instant> replace(Assignment assignment, Map<String, String> tags) {
        try {
            steps.tag(assignment, tags);
            return told(assignment);
        } catch (AtlasFailure.Conflict busy) {
            Log.infof("%s can’t be tagged now: %s", assignment.name(), busy.getMessage());
            return later();
        } catch (AtlasFailure.Refused refused) {
            Log.warnf("Atlas refuses the tags of %s: %s", assignment.name(), refused.getMessage());
            tell(assignment, refused);
            return Optional.empty();
        }
    }

    /** On the cluster's page, since whoever edited it sees otherwise nothing but what they have typed. */
    private void tell(Assignment assignment, AtlasFailure refused) {
        chronicle.note(
                assignment.clusterId(),
                Somebody.TAILOR,
                "could not bring description and labels to Atlas’s tags",
                "Atlas said: " + (refused.detail().isEmpty() ? AtlasSentences.of(refused) : refused.detail()));
    }

    /** What was edited meanwhile comes next. */
    private Optional<Instant> told(Assignment assignment) {
        progress.told(assignment.clusterId(), assignment.tags());
        return assignments
                .latestOf(assignment.clusterId())
                .filter(present -> !present.tags().equals(assignment.tags()))
                .map(edited -> clock.instant());
    }

    private Optional<Instant> later() {
        return Optional.of(clock.instant().plus(config.longestRetry()));
    }
}
