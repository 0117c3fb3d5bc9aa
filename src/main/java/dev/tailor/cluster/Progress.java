package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Notes what became of a change in Atlas. Each note is a short transaction that holds the cluster's row and does
 * nothing where the change has moved on meanwhile, so that noting twice is noting once.
 */
@ApplicationScoped
public class Progress {
    @Inject
    ChangeStore changes;

    @Inject
    ClusterStore clusters;

    @Inject
    Settling settling;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    @Inject
    Event<LoginsRemoved> loginsRemoved;

    /**
     * Before Atlas is asked: from here on Atlas may have it, whatever is heard or not heard.
     *
     * @param read the change as the step was decided by
     * @return whether that still holds; if not, the next round looks again
     */
    @Transactional
    public boolean attempting(Assignment read) {
        var found = changes.locked(read.changeId())
                .filter(change -> change.status() == ChangeStatus.DUE)
                .filter(change -> Assignment.of(change).equals(read));
        found.ifPresent(Progress::attempt);
        return found.isPresent();
    }

    private static void attempt(Change change) {
        change.attempt();
        if (change.kind() == ChangeKind.CREATE) {
            change.cluster().told(change.cluster().tags());
        }
    }

    /** Atlas has accepted it. */
    @Transactional
    public void sent(long changeId) {
        whileDue(changeId, change -> change.sent(now()));
    }

    /** It is in force without Atlas having to do anything more. */
    @Transactional
    public void done(long changeId) {
        changes.locked(changeId)
                .filter(change -> change.status() == ChangeStatus.DUE || change.status() == ChangeStatus.SENT)
                .ifPresent(change -> settling.finish(change, now()));
    }

    /** Atlas was told of these tags, all in all. */
    @Transactional
    public void told(UUID clusterId, Map<String, String> wanted) {
        clusters.locked(clusterId).told(wanted);
    }

    /** A deletion has taken the cluster's logins away. */
    @Transactional
    public void loginsRemoved(long changeId) {
        whileDue(changeId, change -> {
            change.loginsRemoved(now());
            loginsRemoved.fire(new LoginsRemoved(change.cluster().id()));
        });
    }

    /**
     * Before Atlas is asked to stop the machines of what is being retired: from here on they may stand still.
     *
     * @param read the deletion as that was decided by
     * @return whether it still holds
     */
    @Transactional
    public boolean resting(Assignment read) {
        var found = changes.locked(read.changeId())
                .filter(change -> Assignment.of(change).equals(read));
        found.ifPresent(change -> change.rested(now()));
        return found.isPresent();
    }

    /** Atlas stops them not, or not yet: they run. */
    @Transactional
    public void runsOn(long changeId) {
        whileDue(changeId, change -> change.rested(null));
    }

    /** Atlas refuses it for good. */
    @Transactional
    public void refused(long changeId, Trouble why) {
        whileDue(changeId, change -> settling.fail(change, why, now()));
    }

    /** Atlas could not do it now; it is asked again at {@code next}. */
    @Transactional
    public void later(long changeId, Trouble why, Instant next) {
        changes.locked(changeId)
                .filter(change -> change.status() == ChangeStatus.DUE || Leftovers.isLeftOver(change))
                .ifPresent(change -> {
                    change.tryLater(why, next, now());
                    change.cluster().refresh();
                });
    }

    /** Nobody has decided in time: the change ends, and a new cluster frees its name. */
    @Transactional
    public void expire(long changeId) {
        changes.locked(changeId)
                .filter(change -> change.status() == ChangeStatus.WAITING)
                .filter(change -> !now().isBefore(change.askedAt().plus(policy.decideWithin())))
                .ifPresent(this::expire);
    }

    private void expire(Change change) {
        settling.leave(change, ChangeStatus.EXPIRED, ClusterState.EXPIRED, now());
    }

    private void whileDue(long changeId, Consumer<Change> note) {
        changes.locked(changeId)
                .filter(change -> change.status() == ChangeStatus.DUE)
                .ifPresent(change -> {
                    note.accept(change);
                    change.cluster().refresh();
                });
    }

    private Instant now() {
        return clock.instant();
    }
}
