package dev.tailor.history;

import java.util.Locale;

/** How a deed ended. */
public enum Result {
    /** Atlas is about to be asked; a later row of the same reference tells how it ended, unless Tailor died. */
    ASKED,
    DONE,
    /** Tailor did not let it happen. */
    REFUSED,
    /** Atlas did not do it, or it is not known whether it did. */
    FAILED;

    /** The same for programs and Postgres: "done". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
