package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether what was changed about logins and network access has reached a cluster.
 *
 * @param word PENDING or APPLIED in Atlas's words
 */
public record ChangeStatus(@JsonProperty("changeStatus") String word) {
    /** Whether everything has arrived: a new login works. */
    public boolean applied() {
        return "APPLIED".equals(word);
    }
}
