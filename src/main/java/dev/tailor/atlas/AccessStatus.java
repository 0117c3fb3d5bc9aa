package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an entry of an access list works yet.
 *
 * @param word PENDING, ACTIVE or FAILED in Atlas's words
 */
public record AccessStatus(@JsonProperty("STATUS") String word) {
    /** Whether the entry lets in. */
    public boolean active() {
        return "ACTIVE".equals(word);
    }

    /** Whether it never will. */
    public boolean failed() {
        return "FAILED".equals(word);
    }
}
