package dev.tailor.simulator;

/** What goes wrong with one call. */
sealed interface Fault {
    /** Nothing does. */
    record None() implements Fault {}

    /** It is refused with this error, and changes nothing. */
    record Refused(AtlasError error) implements Fault {}

    /** A proxy on the way answers with a page of HTML. */
    record Page() implements Fault {}

    /** The connection is closed before anything has happened. */
    record DroppedBefore() implements Fault {}

    /** The connection is closed after everything has happened. */
    record DroppedAfter() implements Fault {}

    /** A change of an access list is answered with success, and not kept. */
    record LostWrite() implements Fault {}

    /** Addresses are added, and never come into force. */
    record AddressFails() implements Fault {}

    /** A cluster is accepted, and later turns out not to fit into the region. */
    record OutOfCapacityLater() implements Fault {}
}
