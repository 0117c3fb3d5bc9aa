package dev.tailor.web;

import dev.tailor.cluster.AtlasTags;
import dev.tailor.cluster.LabelRules;
import java.util.Optional;

/**
 * A row of a form: the key and value of one label, as they were typed.
 *
 * @param number from 1 on
 * @param error what is wrong with it, or empty
 */
public record LabelRow(int number, String key, String value, String error) {
    static LabelRow of(int number, String key, String value) {
        var row = new LabelRow(number, key.strip(), value.strip(), "");
        return row.empty() ? row : row.with(LabelRules.problem(row.key, row.value));
    }

    LabelRow with(Optional<String> problem) {
        return new LabelRow(number, key, value, problem.orElse(""));
    }

    /** Nothing was typed: it says nothing and is no mistake. */
    public boolean empty() {
        return key.isEmpty() && value.isEmpty();
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** The id of the field that has to be put right. */
    public String wrongField() {
        var valueIsWrong = value.isEmpty() || value.length() > AtlasTags.LONGEST;
        return (valueIsWrong ? "value-" : "key-") + number;
    }

    /** Whether it is this field, key or value, that has to be put right. */
    public boolean isWrongAt(String field) {
        return wrong() && wrongField().equals(field + "-" + number);
    }

    /** What a screen reader calls it. */
    public String name() {
        return key.isEmpty() ? "label " + number : "label " + key;
    }

    /** The part that Atlas's tags can't hold, so that the label is kept in Tailor only; empty where both fit. */
    public String unfit() {
        if (key.isEmpty() || value.isEmpty() || AtlasTags.fits(key) && AtlasTags.fits(value)) {
            return "";
        }
        return AtlasTags.fits(value) ? key : value;
    }
}
