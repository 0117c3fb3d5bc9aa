package dev.tailor.admin;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.connection.AtlasWords;
import dev.tailor.web.Failed;

/** What administrators can do about what Atlas did not do. */
final class Undone {
    private Undone() {}

    /**
     * To be thrown, or shown in a page.
     *
     * @param title what did not happen
     * @param way the words of the link that leads on
     */
    static Failed of(AtlasFailure failure, String title, String way, String link) {
        var words = AtlasWords.failure(failure, title)
                .telling("What you can do", advice(failure))
                .leadingTo(way, link);
        return new Failed(words, failure);
    }

    private static String advice(AtlasFailure failure) {
        return failure.maybeDone()
                ? "Atlas may have heard it in spite of this. Ask Atlas again and look before you repeat it."
                : "Nothing was changed. Try again; if it happens twice, look at the connection to Atlas.";
    }
}
