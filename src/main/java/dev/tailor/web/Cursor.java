package dev.tailor.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A place in a list as a word for addresses: what the page before ended with. */
public final class Cursor {
    private static final String BETWEEN = "\n";

    private Cursor() {}

    /** The word for a place. */
    public static String write(String... parts) {
        var words = String.join(BETWEEN, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The place, of so many parts; empty for anything that {@link #write} did not make. */
    public static Optional<List<String>> read(String word, int parts) {
        try {
            var words = new String(Base64.getUrlDecoder().decode(word == null ? "" : word), StandardCharsets.UTF_8);
            var found = List.of(words.split(BETWEEN));
            return found.size() == parts && words.indexOf(0) < 0 ? Optional.of(found) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
