package dev.tailor.notice;

import java.time.Instant;

/**
 * What is announced.
 *
 * @param version which of its states this is
 * @param text may be empty
 * @param readOnly whether nothing can be asked for
 * @param changedAt null where nobody has ever announced anything
 * @param changedBy a name; null likewise
 */
public record Notice(int version, String text, boolean readOnly, Instant changedAt, String changedBy) {
    static final Notice NOTHING = new Notice(0, "", false, null, null);

    /** Whether there is anything to be told. */
    public boolean tells() {
        return readOnly || !text.isEmpty();
    }
}
