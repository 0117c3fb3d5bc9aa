package dev.tailor.overview;

import java.time.Instant;
import java.util.List;

/**
 * What has happened, newest first.
 *
 * @param more whether there is more than is shown
 */
public record HistoryView(List<Entry> entries, boolean more) {
    /**
     * A row.
     *
     * @param what "Dana resized it from M to S: “nightly data is small now”"
     * @param outcome "Done after 14 min"; may be empty
     */
    public record Entry(Instant at, String what, String outcome) {}
}
