package dev.tailor.audit;

import dev.tailor.history.Events.After;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A place in the history as a word for addresses: "2026-11-24T09:00:00.000001Z_4711". */
final class HistoryCursor {
    private HistoryCursor() {}

    static String write(After after) {
        return after.at() + "_" + after.id();
    }

    /** Empty for anything that {@link #write} did not make. */
    static Optional<After> read(String word) {
        var parts = word.split("_", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new After(Instant.parse(parts[0]), Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
