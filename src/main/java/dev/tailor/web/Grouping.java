package dev.tailor.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * By the values of which label a list is grouped, and by which it could be.
 *
 * @param key empty where it is not grouped
 * @param keys to choose from
 */
public record Grouping(String key, List<String> keys) {
    /** What addresses call it. */
    public static final String FIELD = "group";

    private static final String BY_LABEL = "label:";

    /** A key from a link, beyond those that are known, is among them. */
    public static Grouping of(String key, List<String> known) {
        return new Grouping(
                key,
                key.isEmpty() || known.contains(key)
                        ? known
                        : Stream.concat(Stream.of(key), known.stream()).toList());
    }

    /** The key that an address says; empty for none. */
    public static String key(MultivaluedMap<String, String> address) {
        var text = QueryString.text(address, FIELD);
        return text.startsWith(BY_LABEL) ? text.substring(BY_LABEL.length()).strip() : "";
    }

    /** How addresses say a key; empty for none. */
    public static String by(String key) {
        return key.isEmpty() ? "" : BY_LABEL + key;
    }
}
