package dev.tailor.admin;

import dev.tailor.web.PlainText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands behind the question mark of an address, read and written. */
final class QueryString {
    /** Longer than any name; nobody types it. */
    private static final int LONGEST = 200;

    private QueryString() {}

    static String text(MultivaluedMap<String, String> address, String name) {
        return plain(address.getFirst(name));
    }

    static String plain(String typed) {
        return PlainText.of(typed, LONGEST);
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
