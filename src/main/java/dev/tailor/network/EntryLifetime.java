package dev.tailor.network;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long an address may stay on a list. */
public enum EntryLifetime {
    FOREVER("", "Until somebody removes it", null),
    HOUR("1h", "One hour", Duration.ofHours(1)),
    DAY("1d", "One day", Duration.ofDays(1)),
    THREE_DAYS("3d", "Three days", Duration.ofDays(3)),
    /** Atlas takes no longer one, by its own clock: hence a minute less. */
    WEEK("7d", "Seven days", Duration.ofDays(7).minusMinutes(1));

    private final String key;
    private final String label;
    private final Duration length;

    EntryLifetime(String key, String label, Duration length) {
        this.key = key;
        this.label = label;
        this.length = length;
    }

    /** As the form sends it. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** In the order of the form. */
    static List<EntryLifetime> all() {
        return List.of(values());
    }

    static Optional<EntryLifetime> of(String key) {
        return Arrays.stream(values()).filter(stay -> stay.key.equals(key)).findFirst();
    }

    /** When Atlas shall take the address off, to the second; null for never. */
    Instant from(Instant now) {
        return length == null ? null : now.plus(length).truncatedTo(ChronoUnit.SECONDS);
    }
}
