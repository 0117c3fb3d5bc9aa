package dev.tailor.cluster;

/** A side from which what was asked and what Atlas has are compared. */
public enum Aspect {
    SIZE,
    STORAGE,
    PAUSED,
    /** From deletion. */
    PROTECTION,
    /** One of many, told apart by its key. */
    TAG,
    /** Whether Atlas has the cluster at all. */
    EXISTENCE
}
