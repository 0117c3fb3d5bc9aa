package dev.tailor.web;

import dev.tailor.cluster.OwnerAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says that an owner is not there any more, and where the cluster can be handed over. */
@ApplicationScoped
public class OwnerWords {
    @Inject
    Times times;

    /** Never more than is known: who was not seen for long may be on leave. */
    public ClusterFlag flag(UUID cluster, OwnerAway away) {
        var words = away.left() ? "Owner has left" : "Owner not seen since " + times.date(away.seenAt());
        return new ClusterFlag("user-off", words, ClusterLinks.owner(cluster));
    }
}
