package dev.tailor.atlas;

import java.time.Instant;
import java.util.Optional;

/**
 * How long whoever waits for Atlas goes on waiting. An application in which people wait provides a bean; all calls that
 * are made for one of them, and the pauses between, then end together, instead of each taking its own time.
 */
public interface AtlasPatience {
    /** Nobody waits. */
    AtlasPatience ENDLESS = Optional::empty;

    /** Until when calls go out for whoever waits at present; empty where nobody does. */
    Optional<Instant> until();
}
