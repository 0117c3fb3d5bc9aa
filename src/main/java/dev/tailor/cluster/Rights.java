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

    /** The cluster, if the person may give it another owner: the owner may, and whoever leads the team. */
    static Cluster toHandOver(Person who, Optional<Cluster> seen) {
        var cluster = toChange(who, seen);
        if (!cluster.owner().is(who) && !who.is(Role.LEAD, cluster.team())) {
            throw new Refusal.NotAllowed("Only " + cluster.owner().name() + ", who owns " + cluster.name()
                    + ", and those who lead " + cluster.team() + " can hand it over.");
        }
        if (cluster.endedAt().isPresent()) {
            throw new Refusal.NotPossible(cluster.name() + " has ended: it needs no owner any more.");
        }
        return cluster;
    }
}
