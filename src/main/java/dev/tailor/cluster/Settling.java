package dev.tailor.cluster;

import java.time.Instant;

/** When a change is in force, and what that does to its cluster. */
final class Settling {
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

    static void finish(Change change, Instant now) {
        change.finish(ChangeStatus.DONE, now);
        change.cluster().settle(now);
        if (change.kind() == ChangeKind.DELETE) {
            change.cluster().end(ClusterState.GONE, now);
        }
    }
}
