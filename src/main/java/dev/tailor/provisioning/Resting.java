package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Progress;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Stops a cluster's machines while its deletion can be undone. That only saves money: it keeps no deletion back. */
@ApplicationScoped
class Resting {
    @Inject
    Progress progress;

    @Inject
    Steps steps;

    @Inject
    ProvisioningConfig config;

    @Inject
    Clock clock;

    /** Tries it, and says when to look again. */
    Instant rest(Assignment assignment) {
        if (progress.assignment(assignment.changeId())
                .filter(assignment::equals)
                .isEmpty()) {
            return soon(assignment);
        }
        try {
            steps.pause(assignment);
            Log.infof("Atlas stops the machines of %s, which is being retired", assignment.name());
            wakeIfUndone(assignment);
            return assignment.notBefore();
        } catch (AtlasFailure.Refused | AtlasFailure.Conflict | AtlasFailure.NotFound no) {
            Log.infof("%s runs for now: %s", assignment.name(), no.getMessage());
            return mayHeal(no) ? soon(assignment) : assignment.notBefore();
        }
    }

    /** Whoever undid the deletion while Atlas was asked had it resumed before it stood still. */
    private void wakeIfUndone(Assignment assignment) {
        var still = progress.assignment(assignment.changeId())
                .filter(now -> now.status() == ChangeStatus.DUE)
                .isPresent();
        if (!still) {
            steps.resume(assignment);
        }
    }

    private static boolean mayHeal(AtlasFailure no) {
        return no instanceof AtlasFailure.Conflict || no.hasCode(AtlasCode.CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER);
    }

    private Instant soon(Assignment assignment) {
        var later = clock.instant().plus(config.longestRetry());
        return later.isBefore(assignment.notBefore()) ? later : assignment.notBefore();
    }
}
