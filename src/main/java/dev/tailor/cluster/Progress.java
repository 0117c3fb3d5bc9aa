package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What there is to do; empty where there is no such change. */
    @Transactional
    public Optional<Assignment> assignment(long changeId) {
        return changes.locked(changeId).map(Assignment::of);
    }

    /** The latest change of a cluster, for whoever tells Atlas about the cluster itself; after an edit of this instant. */
    @Transactional
    public Optional<Assignment> latest(UUID clusterId) {
        clusters.locked(clusterId);
        return changes.latestOf(clusterId, 1).stream().findFirst().map(Assignment::of);
    }

    /** Changes to carry out now, and those that nobody has decided in time, as far as that is not on the agenda. */
    @Transactional
    public List<Long> dueWithoutWork() {
        return changes.dueWithoutWork(now(), now().minus(policy.decideWithin()));
    }

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

    /**
     * A creation that Atlas had begun will never come up, for want of room; what there was of it is being deleted.
     *
     * @param read the creation as that was decided by
     * @param next when it is tried anew, if somebody prefers to wait for room
     * @return whether that still holds; if not, nothing is noted
     */
    @Transactional
    public boolean buried(Assignment read, Trouble why, Instant next) {
        var found = asRead(read);
        found.filter(change -> change.status() == ChangeStatus.DUE || change.status() == ChangeStatus.SENT)
                .ifPresent(change -> {
                    change.fail(why, now());
                    if (change.waitsForRoom()) {
                        change.tryAgain(now());
                        change.tryLater(why, next, now());
                    }
                    change.cluster().buried();
                });
        return found.isPresent();
    }

    /**
     * Before what is not to be there is deleted: the look may have taken long.
     *
     * @param read the change as that was decided by
     * @return whether it still holds, and nobody has had it forgotten, say
     */
    @Transactional
    public boolean stillHolds(Assignment read) {
        return asRead(read).isPresent();
    }

    private Optional<Change> asRead(Assignment read) {
        return changes.locked(read.changeId())
                .filter(change -> Assignment.of(change).equals(read));
    }

    /** A creation that was given up is in Atlas all the same, begun by a try whose answer was lost: it goes on. */
    @Transactional
    public void found(long changeId) {
        changes.locked(changeId)
                .filter(change -> change.kind() == ChangeKind.CREATE && change.status() == ChangeStatus.FAILED)
                .ifPresent(change -> {
                    change.tryAgain(now());
                    change.sent(now());
                    change.cluster().refresh();
                });
    }

    /** Atlas could not do it now; it is asked again at {@code next}. */
    @Transactional
    public void later(long changeId, Trouble why, Instant next) {
        changes.locked(changeId)
                .filter(change -> change.status() == ChangeStatus.DUE || isLeftOver(change))
                .ifPresent(change -> {
                    change.tryLater(why, next, now());
                    change.cluster().refresh();
                });
    }

    /** Nothing is left of a creation that was withdrawn, or Atlas is deleting it. */
    @Transactional
    public void cleanedUp(long changeId) {
        changes.locked(changeId).filter(Progress::isLeftOver).ifPresent(Change::cleanedUp);
    }

    /** Whether what has this id of ours is cleaned up, since its creation was withdrawn. */
    @Transactional
    public boolean isLeftOver(UUID clusterId) {
        return changes.withdrawnCreationOf(clusterId).isPresent();
    }

    private static boolean isLeftOver(Change change) {
        return change.status() == ChangeStatus.WITHDRAWN
                && change.kind() == ChangeKind.CREATE
                && change.cluster().endedAt().isPresent();
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
