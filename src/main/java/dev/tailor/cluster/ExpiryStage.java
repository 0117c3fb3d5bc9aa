package dev.tailor.cluster;

/** How near the end of a cluster's time is. */
public enum ExpiryStage {
    /** Nobody needs to think of it. */
    FINE,
    /** Worth a word on every page that shows the cluster. */
    SOON,
    /** Its last day: a loud word. */
    LAST_DAY,
    /** Over: it is to stand still. */
    OVER,
    /** Over for so long that it is to be deleted. */
    FORFEIT
}
