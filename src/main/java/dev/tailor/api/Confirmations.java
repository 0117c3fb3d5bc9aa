package dev.tailor.api;

import dev.tailor.web.Failed;
import dev.tailor.web.Failure;

/** What can't be taken back is done for those only who say that they mean it. */
final class Confirmations {
    private Confirmations() {}

    /** @param how what to send */
    static Failed missing(String name, String how) {
        return new Failed(Failure.of(
                409,
                "ErrConfirmationRequested",
                "Please confirm that you want to delete " + name,
                "Nothing was changed. To delete " + name + ", send " + how + "."));
    }
}
