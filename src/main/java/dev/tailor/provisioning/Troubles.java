package dev.tailor.provisioning;

import dev.tailor.ReferenceNumber;
import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Leftovers;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What follows when Atlas does not do what a change asks for: try later, or give up with the reason. */
@ApplicationScoped
class Troubles {
    /** Refusals that say no more than: you have told me already. */
    private static final Set<String> TOLD_ALREADY =
            Set.of(AtlasCode.CLUSTER_ALREADY_REQUESTED_DELETION, AtlasCode.CLUSTER_ALREADY_PAUSED);

    /** Refusals that heal by themselves: another change is under way, or Atlas upgrades itself, or wants an hour. */
    private static final Set<String> HEALING = Set.of(
            "CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES",
            "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES",
            AtlasCode.CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER);

    /** Conflicts that only people end. */
    private static final Set<String> LASTING = Set.of(AtlasCode.CANNOT_UPDATE_PAUSED_CLUSTER);

    /**
     * How often Atlas may say no to what may heal: a conflict that we don't know, or a name that is taken, perhaps by our
     * own cluster, whose answer was lost.
     */
    private static final int TRIES_OF_WHAT_MAY_HEAL = 4;

    @Inject
    Progress progress;

    @Inject
    Leftovers leftovers;

    @Inject
    ProvisioningConfig config;

    @Inject
    Clock clock;

    /** Records the failure; tells when to look again, if ever. */
    Optional<Instant> afterFailure(Assignment assignment, AtlasFailure failure) {
        if (failure.errorCode().filter(TOLD_ALREADY::contains).isPresent()) {
            progress.sent(assignment.changeId());
            return Optional.of(clock.instant());
        }
        if (assignment.status() == ChangeStatus.DUE && isFinal(assignment, failure)) {
            giveUp(assignment, trouble(failure));
            return Optional.empty();
        }
        return Optional.of(later(assignment, failure));
    }

    /** Ends the change with a reason that the person reads. */
    void giveUp(Assignment assignment, Trouble why) {
        var referenced = why.reference().isEmpty() ? referenced(why) : why;
        Log.warnf(
                "%s: gave up to %s %s: %s %s",
                referenced.reference(), assignment.kind(), assignment.name(), why.code(), why.detail());
        progress.refused(assignment.changeId(), referenced);
    }

    /**
     * Ends a creation that Atlas had accepted, and of which nothing will come; or waits until there is room.
     *
     * @return whether it is still as it was read; if not, nothing is done
     */
    boolean bury(Assignment assignment, Trouble why) {
        Log.warnf("%s: %s will never come up: %s", why.reference(), assignment.name(), why.detail());
        return leftovers.buried(assignment, why, clock.instant().plus(config.roomRetry()));
    }

    /** A try that Atlas did not answer is never the last; nor is one that may go better by itself. */
    private static boolean isFinal(Assignment assignment, AtlasFailure failure) {
        if (failure.errorCode().filter(HEALING::contains).isPresent()) {
            return false;
        }
        if (trouble(failure).isLackOfRoom()) {
            return !assignment.waitsForRoom();
        }
        return mayHeal(assignment, failure)
                ? assignment.tries() + 1 >= TRIES_OF_WHAT_MAY_HEAL
                : failure instanceof AtlasFailure.Refused
                        || failure instanceof AtlasFailure.Conflict
                        || failure instanceof AtlasFailure.NotFound;
    }

    private static boolean mayHeal(Assignment assignment, AtlasFailure failure) {
        return assignment.kind() == ChangeKind.CREATE && failure.hasCode(AtlasCode.DUPLICATE_CLUSTER_NAME)
                || failure instanceof AtlasFailure.Conflict
                        && failure.errorCode().filter(LASTING::contains).isEmpty();
    }

    private Instant later(Assignment assignment, AtlasFailure failure) {
        var trouble = trouble(failure);
        var next = clock.instant().plus(pause(assignment, failure));
        Log.warnf(
                "%s: could not %s %s, next try at %s: %s",
                trouble.reference(), assignment.kind(), assignment.name(), next, failure.getMessage());
        progress.later(assignment.changeId(), trouble, next);
        return next;
    }

    /** At least as long as Atlas asks for; otherwise doubling. */
    private Duration pause(Assignment assignment, AtlasFailure failure) {
        if (trouble(failure).isLackOfRoom()) {
            return config.roomRetry();
        }
        if (isOnlyTooEarly(failure)) {
            return failure.retryAfter().orElseThrow();
        }
        var patience = patience(assignment);
        var ours = patience.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : patience;
        return failure.retryAfter().filter(asked -> asked.compareTo(ours) > 0).orElse(ours);
    }

    /** As long again as it has failed so far, whether at the look or at the question; what is with Atlas has time. */
    private Duration patience(Assignment assignment) {
        if (assignment.status() != ChangeStatus.DUE && assignment.status() != ChangeStatus.WITHDRAWN) {
            return config.askOtherwise();
        }
        return assignment.failingSince() == null
                ? config.firstRetry()
                : config.firstRetry().plus(Duration.between(assignment.failingSince(), clock.instant()));
    }

    /** Atlas takes no more calls for now and says when it will: whoever waits longer leaves rate unused. */
    private static boolean isOnlyTooEarly(AtlasFailure failure) {
        return failure.retryAfter().isPresent()
                && (failure.hasCode(AtlasCode.RATE_LIMITED) || failure.hasCode(AtlasCode.RATE_LIMITED_TOKEN_BUCKET));
    }

    static Trouble trouble(AtlasFailure failure) {
        return new Trouble(
                failure.status(),
                failure.errorCode().orElse(""),
                failure.detail(),
                AtlasSentences.of(failure),
                ReferenceNumber.next());
    }

    private static Trouble referenced(Trouble why) {
        return new Trouble(why.status(), why.code(), why.detail(), why.meaning(), ReferenceNumber.next());
    }
}
