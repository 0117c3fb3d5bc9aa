package dev.tailor.web;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came in a field for storage, and what it was served with. Left as it was, it means the preset of whatever size is
 * chosen: without scripts the field still shows the preset of the size before.
 *
 * @param typed the text as it came; may be empty, which means the preset too
 * @param preset what the field was filled with; empty where nobody knows
 */
public record StorageField(String typed, String preset) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    public StorageField {
        typed = Objects.requireNonNullElse(typed, "").strip();
        preset = Objects.requireNonNullElse(preset, "").strip();
    }

    /** A field as it is served first. */
    public static StorageField filledWith(int gigabytes) {
        return new StorageField("" + gigabytes, "" + gigabytes);
    }

    /** The whole number that somebody wants; empty where they left it to the size, or typed something else. */
    public Optional<Integer> gigabytes() {
        return untouched() || !NUMBER.matcher(typed).matches() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
    }

    /** What is wrong whatever the size is, as a sentence. */
    public Optional<String> problem() {
        return untouched() || NUMBER.matcher(typed).matches()
                ? Optional.empty()
                : Optional.of("Storage is a whole number of GB.");
    }

    /** The same field below another size: what somebody typed stays, what they left becomes the new preset. */
    public StorageField under(int newPreset) {
        return new StorageField(untouched() ? "" + newPreset : typed, "" + newPreset);
    }

    private boolean untouched() {
        return typed.isEmpty() || typed.equals(preset);
    }
}
