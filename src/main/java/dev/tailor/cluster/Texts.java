package dev.tailor.cluster;

import java.util.Objects;
import java.util.Optional;

/** Texts that people type. */
final class Texts {
    /** Enough for a purpose; lists show it whole. */
    private static final int LONGEST = 1000;

    private Texts() {}

    /** Without what surrounds it, and without the one sign that Postgres can't hold. */
    static String plain(String text) {
        return Objects.requireNonNullElse(text, "").replace("\u0000", "").strip();
    }

    /** What is wrong with a description, as a sentence. */
    static Optional<String> problem(String description) {
        return description.length() > LONGEST
                ? Optional.of("A description has at most 1,000 characters; this one has " + description.length() + ".")
                : Optional.empty();
    }
}
