package dev.tailor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What somebody has read, in a few digits: a form carries it, so that who sends it overwrites nothing that they never saw. */
public final class Reading {
    private Reading() {}

    /** The same for the same words, on every replica; no secret. */
    public static String of(Object words) {
        return UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
