package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;

/** What only the platform team may do. */
final class Administrators {
    private Administrators() {}

    /** @throws Refusal.NotAllowed for everybody else */
    static void only(Person who) {
        if (!who.admin()) {
            throw new Refusal.NotAllowed(
                    "This is for administrators: they look after Atlas’s projects and all clusters.");
        }
    }
}
