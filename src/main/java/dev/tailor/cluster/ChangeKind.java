package dev.tailor.cluster;

/** What can be wished for. */
public enum ChangeKind {
    CREATE,
    /** Look after one that was in Atlas before: done as soon as it is asked, since nothing changes there. */
    ADOPT,
    RESIZE,
    PAUSE,
    RESUME,
    /** Give Atlas again what was asked, where Atlas has something else: a tag, or the protection from deletion. */
    RESTORE,
    DELETE
}
