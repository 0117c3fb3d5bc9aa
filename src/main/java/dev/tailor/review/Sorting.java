package dev.tailor.review;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes first.
 *
 * @param reversed whether that is what would come last
 */
public record Sorting(Column by, boolean reversed) {
    /** Dearest first. */
    static final Sorting USUAL = new Sorting(Column.COST, false);

    private static final String BACKWARDS = "-";

    /** As addresses say it: "used", "-used". */
    public static Optional<Sorting> of(String word) {
        var text = Objects.requireNonNullElse(word, "");
        var reversed = text.startsWith(BACKWARDS);
        var key = reversed ? text.substring(1) : text;
        return Arrays.stream(Column.values())
                .filter(column -> column.key().equalsIgnoreCase(key))
                .map(column -> new Sorting(column, reversed))
                .findFirst();
    }

    /** All that an address may say. */
    public static List<String> keys() {
        return Arrays.stream(Column.values())
                .flatMap(column -> Stream.of(column.key(), BACKWARDS + column.key()))
                .toList();
    }

    String key() {
        return (reversed ? BACKWARDS : "") + by.key();
    }

    /** What a click on the head of a column leads to. */
    Sorting clicked(Column column) {
        return new Sorting(column, column == by && !reversed);
    }

    /** As {@code aria-sort} says it of a column; empty where it is not sorted by that. */
    String of(Column column) {
        return column == by ? by.direction(reversed) : "";
    }

    String order() {
        return by.order(reversed);
    }
}
