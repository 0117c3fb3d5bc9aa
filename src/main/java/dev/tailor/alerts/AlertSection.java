package dev.tailor.alerts;

import java.util.List;

/**
 * A table of alerts.
 *
 * @param pile which
 * @param of whose, at the end of a sentence: "orders-cart"; empty for all that the reader may see
 * @param count how many there are on all pages
 * @param rows those of this page
 * @param earlier the address of the page with older ones, or empty
 */
public record AlertSection(Pile pile, String of, long count, List<AlertView> rows, String earlier) {
    public String key() {
        return pile.key();
    }

    public String heading() {
        return switch (pile) {
            case FRESH -> "Not acknowledged";
            case TAKEN -> "Acknowledged";
            case TRACKING -> "Tracking";
            case CLOSED -> "Closed";
        };
    }

    /** For those who hear the table. */
    public String caption() {
        var what =
                switch (pile) {
                    case FRESH -> "Open alerts that nobody has acknowledged";
                    case TAKEN -> "Open alerts that somebody has acknowledged";
                    case TRACKING -> "What Atlas watches and has not yet raised";
                    case CLOSED -> "Alerts that are over";
                };
        return what + (of.isEmpty() ? "" : " of " + of) + ", newest first";
    }

    /** What the last column says. */
    public String column() {
        return isClosed() ? "Closed" : "Acknowledged";
    }

    public boolean isTracking() {
        return pile == Pile.TRACKING;
    }

    public boolean isClosed() {
        return pile == Pile.CLOSED;
    }
}
