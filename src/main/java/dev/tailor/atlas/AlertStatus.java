package dev.tailor.atlas;

/** What a list of alerts can be asked for; answers may hold words that are none of these. */
public enum AlertStatus {
    /** The condition holds. */
    OPEN,
    /** The condition holds, but not yet for as long as it takes to be told. */
    TRACKING,
    /** The condition holds no longer. */
    CLOSED
}
