package dev.tailor.review;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;

/** What a lead reads after a decision: what was decided, and what follows. */
final class Verdict {
    private Verdict() {}

    static String of(Change change) {
        return change.status() == ChangeStatus.DECLINED ? declined(change) : approved(change);
    }

    private static String approved(Change change) {
        var name = change.cluster().name();
        return switch (change.kind()) {
            case CREATE -> "Approved: Atlas starts with " + name + " now.";
            case RESIZE -> "Approved: Atlas starts with the resize of " + name + " now.";
            case PAUSE -> "Approved: Atlas starts with the pause of " + name + " now.";
            case ADOPT, RESUME, RESTORE, DELETE -> "Approved: Atlas starts with it now.";
        };
    }

    private static String declined(Change change) {
        var name = change.cluster().name();
        return switch (change.kind()) {
            case CREATE -> "Declined: nothing is built, and the name " + name + " is free again.";
            case ADOPT, RESIZE, PAUSE, RESUME, RESTORE, DELETE -> "Declined: " + name + " stays as it is.";
        };
    }
}
