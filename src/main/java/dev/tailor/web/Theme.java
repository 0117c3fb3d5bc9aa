package dev.tailor.web;

import java.util.Arrays;
import java.util.Locale;

/** The colours that somebody chose. */
public enum Theme {
    SYSTEM("As my system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands in forms, in the cookie and in {@code data-bs-theme}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything unknown, and nothing, leaves it to the system. */
    static Theme of(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }
}
