package dev.tailor.review;

import java.time.Instant;

/**
 * A step of a change, as the thread of its page shows it.
 *
 * @param tone empty for one that is done, "now" for the present one, "no" where it ended badly
 * @param icon what the tag {@code icon} draws
 * @param at when, or null for the present one
 * @param sub one line more, or empty
 */
public record Step(String tone, String icon, String words, Instant at, String sub) {
    static Step done(String words, Instant at, String sub) {
        return new Step("", "circle-check", words, at, sub);
    }

    static Step now(String icon, String words, String sub) {
        return new Step("now", icon, words, null, sub);
    }

    static Step ended(String words, Instant at, String sub) {
        return new Step("no", "circle-x", words, at, sub);
    }

    public boolean isNow() {
        return tone.equals("now");
    }
}
