package dev.tailor.cluster;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import java.util.Optional;

/** Who may do something to a cluster, or to a change of it. */
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

    /** The change, if the person may see its cluster. */
    static Change toSee(Person who, Optional<Change> found) {
        return found.filter(change -> who.is(Role.VIEWER, change.cluster().team()))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The change, if the person may take it back, or have it tried again. */
    static Change toManage(Person who, Optional<Change> found) {
        var change = toSee(who, found);
        if (!who.is(Role.DEVELOPER, change.cluster().team())) {
            throw new Refusal.NotAllowed("You see it as a viewer: only its team can change it.");
        }
        return change;
    }
}
