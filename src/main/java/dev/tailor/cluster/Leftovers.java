package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What Atlas has begun of creations that ended otherwise: refused for want of room, given up, withdrawn. Notes what became
 * of that, as {@link Progress} does.
 */
@ApplicationScoped
public class Leftovers {
    @Inject
    ChangeStore changes;

    @Inject
    Clock clock;

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

    /** Nothing is left of a creation that was withdrawn, or Atlas is deleting it. */
    @Transactional
    public void cleanedUp(long changeId) {
        changes.locked(changeId).filter(Leftovers::isLeftOver).ifPresent(Change::cleanedUp);
    }

    /** Whether what has this id of ours is cleaned up, since its creation was withdrawn. */
    @Transactional
    public boolean contains(UUID clusterId) {
        return changes.withdrawnCreationOf(clusterId).isPresent();
    }

    static boolean isLeftOver(Change change) {
        return change.status() == ChangeStatus.WITHDRAWN
                && change.kind() == ChangeKind.CREATE
                && change.cluster().endedAt().isPresent();
    }

    private Instant now() {
        return clock.instant();
    }
}
