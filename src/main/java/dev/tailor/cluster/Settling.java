package dev.tailor.cluster;

import java.time.Duration;
import java.time.Instant;

/** When a change is in force, and what that does to its cluster. */
final class Settling {
    private static final Duration AT_REST_AFTER = Duration.ofMinutes(2);

    private Settling() {}

    /** Whether what Atlas has is what the change asks for; a deletion is in force when Atlas has nothing. */
    static boolean reached(Change change, InAtlas have) {
        return switch (change.kind()) {
            case CREATE -> have.reachable();
            case RESIZE -> have.idle() && have.has(change.toSize().instanceSize(), change.toStorageGb());
            case PAUSE -> have.idle() && Boolean.TRUE.equals(have.paused());
            case RESUME -> have.idle() && !Boolean.TRUE.equals(have.paused());
            case DELETE -> false;
        };
    }

    /**
     * Whether Atlas has come to rest and has something else than the change asks for: somebody has changed it in Atlas
     * meanwhile. Right after a change was accepted Atlas may still show the rest of before.
     */
    static boolean missed(Change change, InAtlas have, Instant now) {
        return change.kind() != ChangeKind.CREATE
                && change.kind() != ChangeKind.DELETE
                && have.idle()
                && change.sentAt()
                        .filter(sent -> sent.isBefore(now.minus(AT_REST_AFTER)))
                        .isPresent();
    }

    static void finish(Change change, Instant now) {
        change.finish(ChangeStatus.DONE, now);
        change.cluster().settle(now);
        if (change.kind() == ChangeKind.DELETE) {
            change.cluster().end(ClusterState.GONE, now);
        }
    }
}
