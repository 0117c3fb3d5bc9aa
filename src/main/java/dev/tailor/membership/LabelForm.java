package dev.tailor.membership;

import dev.tailor.cluster.SuggestedLabel;
import dev.tailor.web.PlainText;
import java.util.List;
import java.util.Objects;

/**
 * A label to be suggested, as somebody typed it.
 *
 * @param key its key
 * @param usual its usual values, one a line
 */
public record LabelForm(String key, String usual) {
    static final LabelForm NEW = new LabelForm("", "");

    public LabelForm {
        key = PlainText.of(key);
        usual = Objects.requireNonNullElse(usual, "").strip();
    }

    static LabelForm of(SuggestedLabel label) {
        return new LabelForm(label.key(), String.join("\n", label.usual()));
    }

    List<String> values() {
        return usual.lines().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
    }
}
