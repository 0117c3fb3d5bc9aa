package dev.tailor.web;

import dev.tailor.cluster.AtlasTags;
import dev.tailor.cluster.LabelRules;
import dev.tailor.cluster.PreparedLabel;
import java.util.List;
import java.util.Optional;

/**
 * A row of a form: the key and value of one label, as they were typed.
 *
 * @param number from 1 on
 * @param error what is wrong with it, or empty
 * @param prepared what the form has prepared it for; null where somebody has typed its key
 */
public record LabelRow(int number, String key, String value, String error, PreparedLabel prepared) {
    static LabelRow of(int number, String key, String value) {
        return of(number, key, value, null);
    }

    static LabelRow of(int number, String key, String value, PreparedLabel prepared) {
        var row = new LabelRow(number, key.strip(), value.strip(), "", prepared);
        return row.empty() ? row : row.with(LabelRules.problem(row.key, row.value));
    }

    LabelRow with(Optional<String> problem) {
        return new LabelRow(number, key, value, problem.orElse(""), prepared);
    }

    /** Nothing was typed: it says nothing and is no mistake of its own. */
    public boolean empty() {
        return value.isEmpty() && (key.isEmpty() || isPrepared());
    }

    /** Whether its key is there already, for somebody to give a value. */
    public boolean isPrepared() {
        return prepared != null;
    }

    /** Whether clusters of the project need it. */
    public boolean required() {
        return isPrepared() && prepared.required();
    }

    /** Whether it is this field, key or value, that has to be filled in. */
    public boolean isNeededAt(String field) {
        return required() && field.equals("value");
    }

    /** Whether that has not been done yet. */
    public boolean isLackingAt(String field) {
        return isNeededAt(field) && value.isEmpty();
    }

    /** Whether nobody changes this field: the key of a row that the form has prepared. */
    public boolean isFixedAt(String field) {
        return isPrepared() && field.equals("key");
    }

    /** Values to choose from; none where there are none. */
    public List<String> usual() {
        return isPrepared() ? prepared.usual() : List.of();
    }

    /** The id of the list of these; empty where there is none. */
    public String usualList() {
        return usual().isEmpty() ? "" : "usual-" + number;
    }

    /** Whether taking it away changes anything: what is prepared comes back empty, what is required stays. */
    public boolean removable() {
        return !required() && !(isPrepared() && value.isEmpty());
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

    /** What its fields belong to. */
    public String called() {
        return "label " + (isPrepared() ? key : "" + number);
    }

    /** What a screen reader calls it. */
    public String name() {
        return key.isEmpty() ? "label " + number : "label " + key;
    }

    /** Why the label is kept in Tailor only, as a sentence; empty where Atlas shows it as a tag too. */
    public String unfit() {
        return key.isEmpty() || value.isEmpty() ? "" : LabelRules.keptHere(key, value);
    }
}
