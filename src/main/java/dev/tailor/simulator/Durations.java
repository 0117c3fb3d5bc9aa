package dev.tailor.simulator;

import java.time.Duration;

/**
 * What takes how long, as seen at Atlas. Differs from name to name, and is the same for the same name each time.
 *
 * @param creation what every dedicated cluster takes to come up, or null for Atlas's own range
 */
record Durations(Duration creation) {
    Duration creation(Family family, String name) {
        return switch (family) {
            case DEDICATED -> creation != null ? creation : spread("create " + name, 488, 965, 1762);
            case TENANT -> spread("create " + name, 4, 12, 27);
            case FLEX -> spread("create " + name, 3, 5, 8);
        };
    }

    Duration deletion(Family family, String name) {
        return family == Family.DEDICATED
                ? spread("delete " + name, 115, 180, 253)
                : spread("delete " + name, 29, 38, 47);
    }

    /** New hardware, one node after the other. */
    Duration resizing(String name) {
        return spread("resize " + name, 360, 600, 900);
    }

    /** More of the same disk, or another setting of the servers. */
    Duration settings(String name) {
        return spread("settings " + name, 60, 120, 240);
    }

    /** Tags and protection touch no server. */
    Duration words(String name) {
        return spread("words " + name, 3, 5, 10);
    }

    Duration pausing(String name) {
        return spread("pause " + name, 30, 60, 120);
    }

    Duration resuming(String name) {
        return spread("resume " + name, 240, 420, 600);
    }

    /** Half of all names lie below the median. */
    private static Duration spread(String words, int shortest, int median, int longest) {
        var place = Ids.fraction(words) * 2;
        var seconds = place < 1 ? shortest + (median - shortest) * place : median + (longest - median) * (place - 1);
        return Duration.ofSeconds(Math.round(seconds));
    }
}
