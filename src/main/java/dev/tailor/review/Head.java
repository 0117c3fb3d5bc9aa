package dev.tailor.review;

import java.util.List;

/**
 * The head of a column.
 *
 * @param link where sorting by it leads; empty where nobody sorts by it
 * @param sorted as {@code aria-sort} says it; empty where it is not sorted by it
 * @param end whether it holds figures, which stand right
 */
public record Head(String words, String link, String sorted, boolean end) {
    static List<Head> of(HeldSearch search) {
        return List.of(
                sortable(search, "Name and purpose", Column.NAME, false),
                sortable(search, "Owner", Column.OWNER, false),
                sortable(search, "Size", Column.SIZE, false),
                sortable(search, "Cost a month", Column.COST, true),
                sortable(search, "Age", Column.AGE, true),
                sortable(search, "Last used", Column.USED, true),
                sortable(search, "Expires", Column.EXPIRES, true),
                new Head("Reviewed", "", "", true));
    }

    private static Head sortable(HeldSearch search, String words, Column column, boolean end) {
        return new Head(words, search.sortedBy(column), search.query().sorting().of(column), end);
    }

    /** An arrow for those who see. */
    public String arrow() {
        return switch (sorted) {
            case "ascending" -> "↑";
            case "descending" -> "↓";
            default -> "";
        };
    }
}
