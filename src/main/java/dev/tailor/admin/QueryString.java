package dev.tailor.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands behind the question mark of an address, read and written. */
final class QueryString {
    /** Longer than any name; nobody types it. */
    private static final int LONGEST = 200;

    private QueryString() {}

    /** Without control characters: Postgres takes no text with a zero in it. */
    static String text(MultivaluedMap<String, String> address, String name) {
        return plain(address.getFirst(name));
    }

    static String plain(String typed) {
        var text = Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** With those that say something. */
    static String with(String path, Map<String, String> fields) {
        var query = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
