package dev.tailor.expiry;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.ExpiryDates;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The word on all pages of a cluster whose time ends before long, or is over; templates reach it as {@code
 * inject:expiryFlag}. Asks neither Postgres nor Atlas.
 */
@Named("expiryFlag")
@ApplicationScoped
public class ExpiryFlag {
    /** On their way out, there is nothing to do about their day. */
    static final Set<ClusterState> LEAVING = EnumSet.of(ClusterState.RETIRING, ClusterState.DELETING);

    @Inject
    ExpiryDates dates;

    /** One, or none where nobody needs to think of it. */
    public List<ClusterFlag> of(Cluster cluster) {
        return cluster
                .expiry()
                .filter(expiry -> cluster.endedAt().isEmpty() && !LEAVING.contains(cluster.state()))
                .filter(Expiry::dated)
                .flatMap(expiry -> near(cluster.id(), expiry))
                .stream()
                .toList();
    }

    /** It leads to where everybody who sees the cluster reads what follows. */
    Optional<ClusterFlag> near(UUID cluster, Expiry expiry) {
        var link = Links.cluster(cluster);
        return switch (dates.stage(expiry)) {
            case FINE -> Optional.empty();
            case SOON -> Optional.of(new ClusterFlag("hourglass", "Expires " + expiry.day(), link));
            case LAST_DAY -> Optional.of(new ClusterFlag("alert-triangle", "Last day: expires today", link, true));
            case OVER, FORFEIT -> Optional.of(new ClusterFlag("alert-triangle", "Expired " + expiry.day(), link, true));
        };
    }
}
