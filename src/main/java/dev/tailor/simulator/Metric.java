package dev.tailor.simulator;

/**
 * Something that Atlas measures.
 *
 * @param name Atlas's name for it
 * @param units Atlas's word for what the numbers count
 * @param of what it follows
 * @param base what it is when nobody uses the cluster
 * @param level what busy hours of an M10 add; for memory the share of it
 */
record Metric(String name, String units, Of of, double base, double level) {
    /** What a measurement follows. */
    enum Of {
        /** How much is going on at the primary; the other nodes see a part of it. */
        LOAD,
        /** How much memory the machine has. */
        MEMORY,
        DISK_USED,
        DISK_FREE,
        /** Nothing: no points at all, as of search where there is none. */
        NOTHING
    }

    /** Taken between two points, so that Atlas has none for the first. */
    boolean rate() {
        return units.endsWith("_PER_SECOND");
    }
}
