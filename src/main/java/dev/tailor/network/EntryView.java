package dev.tailor.network;

import dev.tailor.web.StateView;
import java.time.Instant;

/**
 * An entry as a row of the page.
 *
 * @param entry what it lets in, as people write it
 * @param state in words
 * @param since when what is on its way was asked for; null where nothing is
 * @param trouble what did not happen, and why; or null
 * @param reference what the log calls the trouble, or null
 * @param adder who added it; null where nobody did with Tailor
 * @param addedAt when; null where nobody did
 * @param expiresAt when it goes; null: stays
 * @param left how long that is from now: "7 days"; null: stays
 * @param going whether it is being removed already
 * @param removable whether the reader may remove it now
 * @param retryable whether the reader may try it again now
 * @param others who can remove it where the reader can't, as the beginning of a sentence; or empty
 */
public record EntryView(
        long id,
        String entry,
        String comment,
        StateView state,
        Instant since,
        String trouble,
        String reference,
        String adder,
        Instant addedAt,
        Instant expiresAt,
        String left,
        boolean going,
        boolean removable,
        boolean retryable,
        String others) {

    static StateView state(Entry entry) {
        return switch (entry.status()) {
            case ASKED, PENDING -> new StateView("busy", "loader-2", "Atlas applies it", "");
            case CHANGING -> new StateView("busy", "loader-2", "Being changed", "");
            case REMOVING -> new StateView("busy", "loader-2", "Being removed", "");
            case KNOWN -> new StateView("wait", "hourglass", "On the list", "Not known yet whether in force");
            case ACTIVE -> new StateView("ready", "circle-check", "In force", "");
            case FAILED, REFUSED -> new StateView("bad", "alert-triangle", "Failed", "");
        };
    }
}
