package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.Assignments;
import dev.tailor.cluster.Leftovers;
import dev.tailor.cluster.Progress;
import dev.tailor.notice.Notices;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Carries a change one step further: look, decide, do, record. Safe to call at any time, any number of times. */
@ApplicationScoped
class Carrier {
    /** How much longer waits what nobody could decide in time, for Tailor was read-only. */
    private static final Duration LONGER = Duration.ofDays(1);

    @Inject
    Progress progress;

    @Inject
    Assignments assignments;

    @Inject
    Leftovers leftovers;

    @Inject
    Moves moves;

    @Inject
    Steps steps;

    @Inject
    Resting resting;

    @Inject
    Troubles troubles;

    @Inject
    ProvisioningConfig config;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * Takes the next step of a change.
     *
     * @return when to look at it again; empty if nothing is left to do about it here
     */
    Optional<Instant> carry(long changeId) {
        return assignments.of(changeId).flatMap(this::carry);
    }

    private Optional<Instant> carry(Assignment assignment) {
        try {
            return take(assignment, moves.next(assignment));
        } catch (AtlasFailure failure) {
            return Planner.isResting(assignment, clock.instant())
                    ? Optional.of(resting.without(assignment, failure))
                    : troubles.afterFailure(assignment, failure);
        }
    }

    private Optional<Instant> take(Assignment assignment, Move move) {
        var step = move.step();
        if (step instanceof NextStep.WaitUntil until) {
            return Optional.of(until.then());
        }
        if (step instanceof NextStep.Expire && notices.now().readOnly()) {
            return Optional.of(clock.instant().plus(LONGER));
        }
        if (step instanceof NextStep.RemoveLogins) {
            steps.removeLogins(assignment);
            progress.loginsRemoved(assignment.changeId());
            return Optional.of(clock.instant());
        }
        if (step instanceof NextStep.Rest) {
            return Optional.of(resting.rest(assignment));
        }
        if (step instanceof NextStep.LookAgain) {
            return Optional.of(clock.instant().plus(config.askOtherwise()));
        }
        if (step instanceof NextStep.CleanUp || step instanceof NextStep.Bury) {
            return remove(assignment, step);
        }
        record(assignment, move);
        return afterwards(assignment.changeId());
    }

    /** Deletes what is not to be there, unless somebody has decided otherwise during the look. */
    private Optional<Instant> remove(Assignment assignment, NextStep step) {
        // The reason first: one that is there all the same is found again, a reason that was never noted is not.
        var holds = step instanceof NextStep.Bury bury
                ? troubles.bury(assignment, bury.why())
                : leftovers.stillHolds(assignment);
        if (!holds) {
            return Optional.of(clock.instant());
        }
        Log.warnf("%s is there though it is not to be: deleting it", assignment.name());
        steps.delete(assignment);
        leftovers.cleanedUp(assignment.changeId());
        return afterwards(assignment.changeId());
    }

    /** What Atlas has accepted is looked at again should it take long; a withdrawn request is not. */
    private Optional<Instant> afterwards(long changeId) {
        return assignments
                .of(changeId)
                .flatMap(now -> Planner.beforeLooking(now, clock.instant()))
                .filter(NextStep.WaitUntil.class::isInstance)
                .map(step -> ((NextStep.WaitUntil) step).then());
    }

    private void record(Assignment assignment, Move move) {
        var step = move.step();
        if (step instanceof NextStep.Expire) {
            progress.expire(assignment.changeId());
        } else if (step instanceof NextStep.NoteDone) {
            progress.done(assignment.changeId());
        } else if (step instanceof NextStep.NoteSent) {
            progress.sent(assignment.changeId());
        } else if (step instanceof NextStep.NoteFound) {
            leftovers.found(assignment.changeId());
        } else if (step instanceof NextStep.GiveUp giveUp) {
            troubles.giveUp(assignment, giveUp.why());
        } else if (step instanceof NextStep.Nothing) {
            leftovers.cleanedUp(assignment.changeId());
        } else {
            askAtlas(assignment, move);
        }
    }

    private void askAtlas(Assignment assignment, Move move) {
        var step = move.step();
        if (!progress.attempting(assignment)) {
            return;
        }
        if (step instanceof NextStep.Create) {
            steps.create(assignment);
        } else if (step instanceof NextStep.ChangeSize change) {
            steps.resize(assignment, move.seen(), change.resize());
        } else if (step instanceof NextStep.Pause) {
            steps.pause(assignment);
        } else if (step instanceof NextStep.Resume) {
            steps.resume(assignment);
        } else if (step instanceof NextStep.Tag tag) {
            steps.tag(assignment, tag.tags());
        } else if (step instanceof NextStep.Protect protect) {
            steps.protect(assignment, protect.on());
        } else if (step instanceof NextStep.Delete) {
            steps.delete(assignment);
        }
        progress.sent(assignment.changeId());
        Log.infof("Atlas accepted to %s %s", assignment.kind(), assignment.name());
    }
}
