package dev.tailor.cluster;

import java.util.Map;
import java.util.Optional;

/** What labels may be; what Atlas's tags can't hold stays in Tailor alone and is no problem here. */
public final class LabelRules {
    /** The same as Atlas's for tags, so that length is never what keeps a label out of Atlas. */
    private static final int LENGTH = AtlasTags.LONGEST;

    private LabelRules() {}

    static Optional<String> problem(Map<String, String> labels, int most) {
        if (labels.size() > most) {
            return Optional.of("A cluster has at most " + most + " labels; these are " + labels.size() + ".");
        }
        return labels.entrySet().stream()
                .flatMap(label -> problem(label.getKey(), label.getValue()).stream())
                .findFirst();
    }

    /** What is wrong with one label, as a sentence. */
    public static Optional<String> problem(String key, String value) {
        if (key.isBlank()) {
            return Optional.of("Give the value " + value + " a key, or remove the row.");
        }
        if (value.isBlank()) {
            return Optional.of("Give the key " + key + " a value, or remove the row.");
        }
        if (key.indexOf('\0') >= 0 || value.indexOf('\0') >= 0) {
            return Optional.of("A label has a sign that can’t be kept. Type it anew.");
        }
        return key.length() > LENGTH || value.length() > LENGTH
                ? Optional.of("Keys and values have at most 255 characters.")
                : Optional.empty();
    }
}
