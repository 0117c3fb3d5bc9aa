package dev.tailor.overview;

import dev.tailor.cluster.ApprovalWords;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.web.Formats;
import dev.tailor.web.SizeWords;

/** What a change is called, in the forms that cards and the history need. */
final class Words {
    private Words() {}

    /** Why it waits, as sentences: ". L needs approval." */
    static String because(Change change) {
        var because = ApprovalWords.because(change);
        return because.isEmpty() ? "." : ". " + SizeWords.capital(because) + ".";
    }

    /** What is done about what takes long. */
    static String late(Situation situation) {
        return " Atlas has not said that it failed; Tailor keeps asking"
                + (situation.stuck() ? ", and the platform team sees it among what is stuck." : ".");
    }

    /** To be read after "asked to": "resize it from M to S". */
    static String infinitive(Change change) {
        if (restores(change)) {
            return "restore " + restored(change);
        }
        return switch (change.kind()) {
            case CREATE -> "build it";
            case ADOPT -> "look after it";
            case RESIZE -> growsOnly(change) ? "enlarge " + storage(change) : "resize it " + sizes(change);
            case PAUSE -> "pause it";
            case RESUME -> "resume it";
            case RESTORE -> "restore it";
            case DELETE -> "delete it";
        };
    }

    /** What somebody did: "resized it from M to S". */
    static String past(Change change) {
        if (restores(change)) {
            return "restored " + restored(change);
        }
        return switch (change.kind()) {
            case CREATE -> "asked for it in " + change.toSize().id();
            case ADOPT -> "brought it under management as " + change.toSize().id();
            case RESIZE -> growsOnly(change) ? "enlarged " + storage(change) : "resized it " + sizes(change);
            case PAUSE -> "paused it";
            case RESUME -> "resumed it";
            case RESTORE -> "restored it";
            case DELETE -> "deleted it";
        };
    }

    /** What Atlas is at: "resizing it from M to S". */
    static String present(Change change) {
        if (restores(change)) {
            return "restoring " + restored(change);
        }
        return switch (change.kind()) {
            case CREATE -> "building it";
            case ADOPT -> "taking it over";
            case RESIZE -> growsOnly(change) ? "enlarging " + storage(change) : "resizing it " + sizes(change);
            case PAUSE -> "pausing it";
            case RESUME -> "resuming it";
            case RESTORE -> "restoring it";
            case DELETE -> "deleting it";
        };
    }

    /** Whether it gives Atlas again what was asked, and has no other name. */
    static boolean restores(Change change) {
        return change.restores().isPresent() && change.kind() != ChangeKind.PAUSE && change.kind() != ChangeKind.RESUME;
    }

    /** "the size S", "40 GB storage", "the tag environment". */
    private static String restored(Change change) {
        var key = change.restores().orElseThrow();
        return switch (key) {
            case "size" -> "the size " + change.toSize().id();
            case "storage" -> Formats.gigabytes(change.toStorageGb()) + " storage";
            case "protection" -> "its protection as it was asked";
            default -> "the tag " + key.substring(key.indexOf(':') + 1);
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
