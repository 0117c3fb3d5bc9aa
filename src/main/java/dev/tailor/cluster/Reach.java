package dev.tailor.cluster;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which clusters somebody may open, for themselves or for programs. */
@ApplicationScoped
public class Reach {
    @Inject
    Clusters clusters;

    /** A cluster of a team that the person works in, whatever its state. */
    public Cluster managed(Person who, UUID id) {
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
}
