package dev.tailor.alerts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists that pages lay alerts out in. */
enum Pile {
    FRESH("open", "a.status = 'OPEN' and (a.acknowledgement.until is null or a.acknowledgement.until <= :now)"),
    TAKEN("open", "a.status = 'OPEN' and a.acknowledgement.until > :now"),
    /** And whatever else Atlas may say one day. */
    TRACKING("tracking", "a.status not in ('OPEN', 'CLOSED')"),
    CLOSED("closed", "a.status = 'CLOSED'");

    private final String status;
    private final String condition;

    Pile(String status, String condition) {
        this.status = status;
        this.condition = condition;
    }

    /** Those of a status, as addresses write it; none where there is no such status. */
    static List<Pile> of(String status) {
        return Arrays.stream(values())
                .filter(pile -> pile.status.equalsIgnoreCase(status))
                .toList();
    }

    /** The one that an address names. */
    static Optional<Pile> keyed(String key) {
        return Arrays.stream(values()).filter(pile -> pile.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the address of its page writes it: open, tracking, closed. */
    String status() {
        return status;
    }

    /** What an alert {@code a} of it fulfils {@code :now}. */
    String condition() {
        return condition;
    }
}
