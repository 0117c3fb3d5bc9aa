package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which clusters somebody may open for themselves. */
@ApplicationScoped
class Reach {
    @Inject
    Clusters clusters;

    /** A cluster of a team that the person works in, whatever its state. */
    Cluster managed(Person who, UUID id) {
        var cluster = clusters.get(who, id);
        if (!who.is(Role.DEVELOPER, cluster.team())) {
            throw new Refusal.NotAllowed("Viewers only look: developers and leads of " + cluster.team() + " can open "
                    + cluster.name() + ".");
        }
        if (cluster.state().ended()) {
            throw new Refusal.NotPossible(cluster.name() + " does not exist any more.");
        }
        return cluster;
    }

    /** The same, where one can sign in. */
    Cluster ready(Person who, UUID id) {
        var cluster = managed(who, id);
        if (cluster.state() != ClusterState.READY) {
            throw notReady(cluster);
        }
        if (cluster.connectionString().isEmpty()) {
            throw new Refusal.NotPossible("Atlas shows no connection string of " + cluster.name()
                    + " at the moment. It does so during some upgrades; try again in a few minutes.");
        }
        return cluster;
    }

    static Refusal notReady(Cluster cluster) {
        return new Refusal.NotPossible(
                "Logins are made and reset while a cluster is ready, and " + cluster.name() + " is not.");
    }
}
