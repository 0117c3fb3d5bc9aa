package dev.tailor.alerts;

import dev.tailor.ReferenceNumber;
import dev.tailor.alerts.AcknowledgementView.Trouble;
import dev.tailor.atlas.AtlasErrorKind;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.connection.AtlasWords;
import dev.tailor.web.Failed;
import dev.tailor.web.Links;
import io.quarkus.logging.Log;
import org.jboss.logging.MDC;

/** What people read when Atlas does not take an acknowledgement. */
final class AtlasSaysNo {
    private AtlasSaysNo() {}

    /** The HTTP status of the page that says so. */
    static int status(AtlasFailure failure) {
        return AtlasErrorKind.of(failure).status();
    }

    /** For the form, which keeps what was typed; the log has the same reference. */
    static Trouble trouble(Alert alert, AtlasFailure failure) {
        Log.warnf("could not acknowledge the alert %s: %s", alert.atlasId(), failure.getMessage());
        var reference = MDC.get(ReferenceNumber.KEY);
        return new Trouble(AtlasSentences.of(failure), meaning(failure), reference == null ? "" : reference.toString());
    }

    /** For where there is no form to go back to. */
    static Failed failed(AtlasFailure failure) {
        var page = AtlasWords.failure(failure, "The alert is still acknowledged")
                .telling("What you can do", meaning(failure))
                .telling("What Atlas says", AtlasWords.said(failure))
                .leadingTo("Back to the alerts", Links.alerts());
        return new Failed(page, failure);
    }

    private static String meaning(AtlasFailure failure) {
        return failure.maybeDone()
                ? "Atlas may have heard it in spite of this. Sending it again does no harm."
                : "Atlas has changed nothing. Send it again in a minute.";
    }
}
