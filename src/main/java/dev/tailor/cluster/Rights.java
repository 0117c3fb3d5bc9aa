package dev.tailor.cluster;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import java.util.Optional;

/** Who may do something to a cluster. */
final class Rights {
    private Rights() {}

    /**
     * The cluster, if the person may change it.
     *
     * @param seen what was found of what they may see
     */
    static Cluster toChange(Person who, Optional<Cluster> seen) {
        var cluster = seen.orElseThrow(Refusal.NotFound::new);
        if (!who.is(Role.DEVELOPER, cluster.team())) {
            throw new Refusal.NotAllowed("You see " + cluster.name() + " as a viewer: only its team can change it.");
        }
        return cluster;
    }
}
