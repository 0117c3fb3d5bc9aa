package dev.tailor.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a review looks for besides states. */
public enum Look {
    LEFT("Left to look at this quarter"),
    UNUSED("Not used for 30 days"),
    EXPIRING("Expires soon, or has"),
    ALERTS("With alerts");

    private final String word;

    Look(String word) {
        this.word = word;
    }

    /** As it stands in the form. */
    public String word() {
        return word;
    }

    /** The same for programs and addresses: "left". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key. */
    public static Optional<Look> of(String key) {
        return Arrays.stream(values())
                .filter(look -> look.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
