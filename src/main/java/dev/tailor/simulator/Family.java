package dev.tailor.simulator;

/** The kinds of cluster, which differ in what can be done with them. */
enum Family {
    /** Servers of its own: M10 and larger. */
    DEDICATED,
    /** M0, a place on shared servers. */
    TENANT,
    /** Grows with its use, and has an API of its own. */
    FLEX
}
