package dev.tailor.simulator;

import java.util.Arrays;

/** The generations of Atlas's API, which it serves beside each other. */
enum Generation {
    /** Before calls named a version; what older libraries speak. */
    FIRST("/api/atlas/v1.0"),
    /** The first generation's clusters, with hardware told for each region. */
    ADVANCED("/api/atlas/v1.5"),
    /** Its calls name a version. */
    SECOND("/api/atlas/v2");

    private final String prefix;

    Generation(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    /** The one that a path belongs to; for what belongs to none, the newest. */
    static Generation of(String path) {
        return Arrays.stream(values())
                .filter(generation -> path.startsWith(generation.prefix))
                .findFirst()
                .orElse(SECOND);
    }
}
