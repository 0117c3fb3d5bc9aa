package dev.tailor.cost;

import java.time.Instant;

/**
 * Something that changed what a cluster costs.
 *
 * @param kind what it was
 * @param size the size from then on; null where the size stays
 */
record Step(Instant at, Kind kind, String size) {
    enum Kind {
        /** Atlas began to build it. */
        CREATE,
        RESIZE,
        PAUSE,
        RESUME,
        END
    }
}
