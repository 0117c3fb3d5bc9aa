package dev.tailor.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A place in a list as a word for addresses: what the page before ended with. */
public final class Cursor {
    private static final String BETWEEN = "\n";

    /** Times that Postgres takes. */
    public static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Cursor() {}

    /** The word for the place behind something of that moment, of which the id tells it from others. */
    public static String write(Instant at, Object id) {
        return write(at.toString(), id.toString());
    }

    /** That place; empty for anything that no page of ours wrote. */
    public static <T> Optional<T> read(String word, BiFunction<Instant, String, T> place) {
        return read(word, 2).flatMap(parts -> behind(parts, place));
    }

    private static <T> Optional<T> behind(List<String> parts, BiFunction<Instant, String, T> place) {
        try {
            var at = Instant.parse(parts.get(0));
            return at.isBefore(Instant.EPOCH) || at.isAfter(LAST)
                    ? Optional.empty()
                    : Optional.of(place.apply(at, parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

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
