package dev.tailor.cluster;

/** How the record speaks of changes. */
final class ChangeWords {
    private ChangeWords() {}

    static String noun(ChangeKind kind) {
        return switch (kind) {
            case CREATE -> "creation";
            case ADOPT -> "adoption";
            case RESIZE -> "resize";
            case PAUSE -> "pause";
            case RESUME -> "resumption";
            case DELETE -> "deletion";
            case RESTORE -> "restoring";
        };
    }

    /** To be read after the asker's name. */
    static String asked(Change change) {
        return switch (change.kind()) {
            case CREATE -> "asked for it in " + size(change);
            case ADOPT -> "brought it under management as " + size(change);
            case RESIZE -> "asked to resize it to " + size(change);
            case PAUSE -> "asked to pause it";
            case RESUME -> "asked to resume it";
            case DELETE -> "asked to delete it";
            case RESTORE ->
                "asked to give Atlas again what was asked: " + change.restores().orElse("");
        };
    }

    private static String size(Change change) {
        return change.toSize().id() + " with " + change.toStorageGb() + " GB";
    }

    static String quoted(String words) {
        return words == null || words.isEmpty() ? "" : "“" + words + "”";
    }

    static String of(Trouble trouble) {
        return trouble.meaning() + (trouble.reference().isEmpty() ? "" : " (" + trouble.reference() + ")");
    }
}
