package dev.tailor.cluster;

/** What can be wished for. */
public enum ChangeKind {
    CREATE,
    RESIZE,
    PAUSE,
    RESUME,
    /** Give Atlas again what was asked, where Atlas has something else: a tag, or the protection from deletion. */
    RESTORE,
    DELETE
}
