package dev.tailor.web;

import dev.tailor.cluster.PreparedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The labels of a form, a row each, checked: the tag {@code labelRows} draws them. The fields {@code key} and
 * {@code value} come as often as there are rows; buttons that send the form, so that they work without scripts, are
 * named {@code add} and {@code remove}.
 *
 * @param rows in the form's order
 * @param focus the number of the row that was just added; 0 for none
 */
public record LabelRows(List<LabelRow> rows, int focus) {
    public LabelRows {
        rows = List.copyOf(rows);
    }

    /** What a form shows first: the labels, or one empty row. */
    public static LabelRows of(Map<String, String> labels) {
        var whole = of(List.copyOf(labels.keySet()), List.copyOf(labels.values()));
        return labels.isEmpty() ? new LabelRows(whole.adding().rows, 0) : whole;
    }

    /**
     * What a form has sent, after the button that was pressed; all may be null.
     *
     * @param add not null if it adds a row
     * @param remove the number of the row that it removes
     */
    public static LabelRows sent(List<String> keys, List<String> values, String add, String remove) {
        var rows = of(keys, values);
        if (remove != null) {
            return rows.removing(remove);
        }
        return add == null ? rows : rows.adding();
    }

    /**
     * Without rows that a form had prepared and nobody has filled in.
     *
     * @param prepared the keys of all that it had prepared; may be null
     */
    public LabelRows forgetting(List<String> prepared) {
        var keys = Objects.requireNonNullElse(prepared, List.<String>of());
        return new LabelRows(
                rows.stream()
                        .filter(row -> !row.value().isEmpty() || !keys.contains(row.key()))
                        .toList(),
                focus);
    }

    /** With a row for each label that the form prepares, those first, for somebody to fill in. */
    public LabelRows preparing(List<PreparedLabel> prepared) {
        var left = new ArrayList<>(rows);
        left.removeIf(row -> row.key().isEmpty() && row.value().isEmpty() && focus == 0 && !prepared.isEmpty());
        var ready = new ArrayList<LabelRow>();
        for (var label : prepared) {
            var typed =
                    left.stream().filter(row -> row.key().equals(label.key())).findFirst();
            typed.ifPresent(left::remove);
            var value = typed.map(LabelRow::value).orElse("");
            ready.add(LabelRow.of(ready.size() + 1, label.key(), value, label));
        }
        left.forEach(row -> ready.add(LabelRow.of(ready.size() + 1, row.key(), row.value())));
        return new LabelRows(once(ready), focus == 0 ? 0 : ready.size());
    }

    static LabelRows of(List<String> keys, List<String> values) {
        var allKeys = Objects.requireNonNullElse(keys, List.<String>of());
        var allValues = Objects.requireNonNullElse(values, List.<String>of());
        var rows = new ArrayList<LabelRow>();
        for (int at = 0; at < Math.max(allKeys.size(), allValues.size()); at++) {
            rows.add(LabelRow.of(at + 1, textAt(allKeys, at), textAt(allValues, at)));
        }
        return new LabelRows(once(rows), 0);
    }

    private static List<LabelRow> once(List<LabelRow> rows) {
        var seen = new HashSet<String>();
        return rows.stream()
                .map(row -> row.key().isEmpty() || seen.add(row.key()) ? row : row.with(Optional.of(twice(row.key()))))
                .toList();
    }

    /** With one more row, empty, for somebody to type into. */
    LabelRows adding() {
        var more = new ArrayList<>(rows);
        more.add(LabelRow.of(rows.size() + 1, "", ""));
        return new LabelRows(more, more.size());
    }

    /** Without a row; a text that is no number of a row removes none. */
    LabelRows removing(String number) {
        var left = rows.stream()
                .filter(row -> !String.valueOf(row.number()).equals(number))
                .toList();
        return of(
                left.stream().map(LabelRow::key).toList(),
                left.stream().map(LabelRow::value).toList());
    }

    /** The labels that nothing is wrong with. */
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        rows.stream().filter(row -> !row.empty() && !row.wrong()).forEach(row -> labels.put(row.key(), row.value()));
        return labels;
    }

    /** Whether clusters of the project need any. */
    public boolean someRequired() {
        return rows.stream().anyMatch(LabelRow::required);
    }

    /** A sentence for each row that something is wrong with, by the id of its field. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        rows.stream().filter(LabelRow::wrong).forEach(row -> problems.put(row.wrongField(), row.error()));
        return problems;
    }

    private static String textAt(List<String> texts, int at) {
        return at < texts.size() ? texts.get(at) : "";
    }

    private static String twice(String key) {
        return "The key " + key + " is there twice. Keep one of the rows.";
    }
}
