package dev.tailor.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands behind the question mark of an address, read and written. */
public final class QueryString {
    /** Longer than any name; nobody types it. */
    private static final int LONGEST = 200;

    private QueryString() {}

    /** A field as plain text; empty where there is none. */
    public static String text(MultivaluedMap<String, String> address, String name) {
        return plain(address.getFirst(name));
    }

    /** The same of what was read already. */
    public static String plain(String typed) {
        return PlainText.of(typed, LONGEST);
    }

    /** An address with those fields that say something. */
    public static String with(String path, Map<String, String> fields) {
        var query = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
