package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.Assignments;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Progress;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops a cluster's machines while its deletion can be undone. That only saves money: it keeps no deletion back, and
 * whatever Atlas says meanwhile is no trouble of the deletion.
 */
@ApplicationScoped
class Resting {
    @Inject
    Progress progress;

    @Inject
    Assignments assignments;

    @Inject
    Steps steps;

    @Inject
    ProvisioningConfig config;

    @Inject
    Clock clock;

    /** Tries it, and says when to look again. */
    Instant rest(Assignment assignment) {
        if (!progress.resting(assignment)) {
            return after(config.longestRetry(), assignment);
        }
        try {
            steps.pause(assignment);
        } catch (AtlasFailure.Refused | AtlasFailure.NotFound no) {
            progress.runsOn(assignment.changeId());
            return without(assignment, no);
        } catch (AtlasFailure.Conflict no) {
            // Perhaps with what we have asked for before, and never heard of: they may well stop.
            return without(assignment, no);
        }
        Log.infof("Atlas stops the machines of %s, which is being retired", assignment.name());
        wakeIfUndone(assignment);
        return assignment.notBefore();
    }

    /** When to look again, where it did not go. */
    Instant without(Assignment assignment, AtlasFailure failure) {
        Log.infof("%s does not rest for now: %s", assignment.name(), failure.getMessage());
        return mayHeal(failure) ? after(failure.pause(config.longestRetry()), assignment) : assignment.notBefore();
    }

    /** Whoever undid the deletion while Atlas was asked had it resumed before it stood still. */
    private void wakeIfUndone(Assignment assignment) {
        var still = assignments
                .of(assignment.changeId())
                .filter(now -> now.status() == ChangeStatus.DUE)
                .isPresent();
        if (!still) {
            steps.resume(assignment);
        }
    }

    private static boolean mayHeal(AtlasFailure failure) {
        return failure.hasCode(AtlasCode.CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER)
                || !(failure instanceof AtlasFailure.Refused || failure instanceof AtlasFailure.NotFound);
    }

    private Instant after(Duration pause, Assignment assignment) {
        var later = clock.instant().plus(pause);
        return later.isBefore(assignment.notBefore()) ? later : assignment.notBefore();
    }
}
