package dev.tailor.admin;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import java.time.Duration;

/** What people read where Atlas did not do what was asked, or did not say whether it did. */
final class AtlasSilence {
    private AtlasSilence() {}

    /**
     * A page with a reference, and the cause for the log.
     *
     * @param title what did not happen
     * @param way the words of the link that leads on
     */
    static Failed failed(AtlasFailure failure, String title, String way, String link) {
        var page = failure.isPassing()
                ? Failure.of(503, "atlas-away", title, AtlasSentences.of(failure))
                        .retryAfter(failure.retryAfter().orElse(Duration.ofSeconds(30)))
                : Failure.of(502, "atlas-refused", title, AtlasSentences.of(failure));
        return new Failed(
                page.telling("What you can do", advice(failure))
                        .telling("What Atlas says", said(failure))
                        .leadingTo(way, link),
                failure);
    }

    /** The status of a page that shows what it can in spite of it. */
    static int status(AtlasFailure failure) {
        return failure.isPassing() ? 503 : 502;
    }

    /** Atlas's code and its own words. */
    static String said(AtlasFailure failure) {
        return failure.errorCode().map(code -> code + ": ").orElse("") + failure.detail();
    }

    private static String advice(AtlasFailure failure) {
        return failure.maybeDone()
                ? "Atlas may have heard it in spite of this. Ask Atlas again and look before you repeat it."
                : "Nothing was changed. Try again; if it happens twice, look at the connection to Atlas.";
    }
}
