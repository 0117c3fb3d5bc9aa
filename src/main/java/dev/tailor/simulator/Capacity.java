package dev.tailor.simulator;

/** The cloud is not endless. */
final class Capacity {
    private Capacity() {}

    static AtlasError exhausted() {
        return AtlasError.conflict(
                "OUT_OF_CAPACITY",
                "The requested region is currently out of capacity for the requested instance size.");
    }
}
