package dev.tailor.alerts;

import dev.tailor.team.Person;
import java.util.Map;
import java.util.UUID;

/**
 * Whose alerts a page shows.
 *
 * @param who only what they may see
 * @param cluster only of this one, which they may see; null for all
 */
record Scope(Person who, UUID cluster) {
    static Scope everything(Person who) {
        return new Scope(who, null);
    }

    /** What an alert {@code a} fulfils. */
    String condition() {
        if (cluster != null) {
            return "a.cluster.id = :cluster";
        }
        return who.admin() ? "1 = 1" : "a.team in :teams";
    }

    Map<String, Object> parameters() {
        if (cluster != null) {
            return Map.of("cluster", cluster);
        }
        return who.admin() ? Map.of() : Map.of("teams", who.teams());
    }
}
