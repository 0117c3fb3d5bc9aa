package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.web.Formats;

/** What a change is called, in the forms that cards and the history need. */
final class Words {
    private Words() {}

    /** To be read after "asked to": "resize it from M to S". */
    static String infinitive(Change change) {
        return switch (change.kind()) {
            case CREATE -> "build it";
            case RESIZE -> growsOnly(change) ? "enlarge " + storage(change) : "resize it " + sizes(change);
            case PAUSE -> "pause it";
            case RESUME -> "resume it";
            case DELETE -> "delete it";
        };
    }

    /** What somebody did: "resized it from M to S". */
    static String past(Change change) {
        return switch (change.kind()) {
            case CREATE -> "asked for it in " + change.toSize().id();
            case RESIZE -> growsOnly(change) ? "enlarged " + storage(change) : "resized it " + sizes(change);
            case PAUSE -> "paused it";
            case RESUME -> "resumed it";
            case DELETE -> "deleted it";
        };
    }

    /** What Atlas is at: "resizing it from M to S". */
    static String present(Change change) {
        return switch (change.kind()) {
            case CREATE -> "building it";
            case RESIZE -> growsOnly(change) ? "enlarging " + storage(change) : "resizing it " + sizes(change);
            case PAUSE -> "pausing it";
            case RESUME -> "resuming it";
            case DELETE -> "deleting it";
        };
    }

    private static boolean growsOnly(Change change) {
        return change.toSize().equals(change.fromSize());
    }

    private static String sizes(Change change) {
        var sizes = "from " + change.fromSize().id() + " to " + change.toSize().id();
        return change.toStorageGb().equals(change.fromStorageGb())
                ? sizes
                : sizes + " with " + Formats.gigabytes(change.toStorageGb());
    }

    private static String storage(Change change) {
        return "its storage from " + change.fromStorageGb() + " to " + Formats.gigabytes(change.toStorageGb());
    }
}
