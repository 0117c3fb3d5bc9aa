package dev.tailor.news;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a webhook is sent. */
public enum Format {
    CLOUDEVENTS("CloudEvents", "JSON for programs, with ids and all that is known"),
    CHAT("Chat", "A line of text, as the incoming hooks of chat tools take it");

    private final String label;
    private final String meaning;

    Format(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** As it stands in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }
}
