package dev.tailor.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a form, for its summary on top and for its fields.
 *
 * @param sentences by the id of the field, in the order of the form
 */
public record Problems(Map<String, String> sentences) {
    public static final Problems NONE = new Problems(Map.of());

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    public Problems {
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    public boolean any() {
        return !sentences.isEmpty();
    }

    /** The sentence at a field, or null. */
    public String at(String field) {
        return sentences.get(field);
    }

    /** "two things to put right". */
    public String count() {
        var count = sentences.size();
        var number = count < NUMBERS.size() ? NUMBERS.get(count) : "" + count;
        return number + (count == 1 ? " thing" : " things") + " to put right";
    }
}
