package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Reach;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where logins can be made. */
@ApplicationScoped
class ReadyClusters {
    @Inject
    Reach reach;

    /** A cluster that the person may open and one can sign in to. */
    Cluster get(Person who, UUID id) {
        var cluster = reach.managed(who, id);
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
