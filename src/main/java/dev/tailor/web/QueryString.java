package dev.tailor.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands behind the question mark of an address, read and written. */
public final class QueryString {
    /** Longer than any name; nobody types it. */
    private static final int LONGEST = 200;

    /** As long as the key and the value of a label are together. */
    private static final int LONGEST_OF_SEVERAL = 520;

    private QueryString() {}

    /** A field as plain text; empty where there is none. */
    public static String text(MultivaluedMap<String, String> address, String name) {
        return plain(address.getFirst(name));
    }

    /** All that is said of a field which may be said several times. */
    public static List<String> texts(MultivaluedMap<String, String> address, String name) {
        return address.getOrDefault(name, List.of()).stream()
                .map(text -> PlainText.of(text, LONGEST_OF_SEVERAL))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The same of what was read already. */
    public static String plain(String typed) {
        return PlainText.of(typed, LONGEST);
    }

    /** An address with those fields that say something. */
    public static String with(String path, Map<String, String> fields) {
        return with(path, fields, "", List.of());
    }

    /** The same with a field that may be said several times. */
    public static String with(String path, Map<String, String> fields, String name, List<String> texts) {
        var said = fields.entrySet().stream().map(field -> pair(field.getKey(), field.getValue()));
        var query = Stream.concat(said, texts.stream().map(text -> pair(name, text)))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String pair(String name, String text) {
        return text.isEmpty() ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
