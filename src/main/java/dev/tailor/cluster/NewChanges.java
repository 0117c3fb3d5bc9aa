package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import java.time.Instant;

/** The changes that can be asked for. */
final class NewChanges {
    private NewChanges() {}

    static Change create(Cluster cluster, Somebody askedBy, Instant now) {
        var change = new Change(ChangeKind.CREATE, cluster, askedBy, "", now);
        change.to(cluster.size(), cluster.storageGb());
        return change;
    }

    /** Done at once: Atlas has it. */
    static Change adopt(Cluster cluster, Somebody askedBy, Instant now) {
        var change = new Change(ChangeKind.ADOPT, cluster, askedBy, "", now);
        change.to(cluster.size(), cluster.storageGb());
        change.decide(ChangeStatus.DONE, Decision.by(askedBy, "", now));
        return change;
    }

    static Change resize(Cluster cluster, Size size, int storageGb, Somebody askedBy, String reason, Instant now) {
        var change = new Change(ChangeKind.RESIZE, cluster, askedBy, reason, now);
        var before = new Outlook(cluster);
        change.from(before.size(), before.storageGb());
        change.to(size, storageGb);
        return change;
    }

    /** Pausing or resuming. */
    static Change plain(ChangeKind kind, Cluster cluster, Somebody askedBy, String reason, Instant now) {
        return new Change(kind, cluster, askedBy, reason, now);
    }

    /** @param end until when it can be undone */
    static Change delete(Cluster cluster, Somebody askedBy, String reason, Instant end, Instant now) {
        var change = new Change(ChangeKind.DELETE, cluster, askedBy, reason, now);
        change.undoableUntil(end);
        return change;
    }

    /** Gives Atlas again what was asked. */
    static Change restore(Cluster cluster, Difference difference, Somebody askedBy, Instant now) {
        var change = new Change(kind(difference), cluster, askedBy, "", now);
        change.restoring(difference);
        if (change.kind() == ChangeKind.RESIZE) {
            change.to(cluster.size(), cluster.storageGb());
        }
        return change;
    }

    /** The kind of change that restores what was asked. */
    static ChangeKind kind(Difference difference) {
        return switch (difference.aspect()) {
            case SIZE, STORAGE -> ChangeKind.RESIZE;
            case PAUSED -> difference.asked().equals(Difference.PAUSED) ? ChangeKind.PAUSE : ChangeKind.RESUME;
            case PROTECTION, TAG -> ChangeKind.RESTORE;
            case EXISTENCE -> ChangeKind.CREATE;
        };
    }
}
