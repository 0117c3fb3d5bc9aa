package dev.tailor.cluster;

/** What can be wished for. */
public enum ChangeKind {
    CREATE,
    RESIZE,
    PAUSE,
    RESUME,
    DELETE
}
