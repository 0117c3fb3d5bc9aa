package dev.tailor.web;

import java.util.Objects;

/** What somebody has typed, without the signs that Postgres can't hold, or that nobody sees. */
public final class PlainText {
    private PlainText() {}

    /** Control characters become spaces, those at the ends go; null is empty. */
    public static String of(String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    /** The same, cut where it is longer than anybody types. */
    public static String of(String typed, int longest) {
        var text = of(typed);
        return text.substring(0, Math.min(text.length(), longest));
    }
}
