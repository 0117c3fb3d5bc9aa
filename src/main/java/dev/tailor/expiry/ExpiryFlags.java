package dev.tailor.expiry;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.ExpiryDates;
import dev.tailor.cluster.ExpiryStage;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.ClusterFlags;
import dev.tailor.web.ClusterLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Flags clusters whose time ends before long, or is over. */
@ApplicationScoped
class ExpiryFlags implements ClusterFlags {
    /** On their way out, there is nothing to do about their day. */
    private static final Set<ClusterState> LEAVING = EnumSet.of(ClusterState.RETIRING, ClusterState.DELETING);

    @Inject
    EntityManager database;

    @Inject
    ExpiryDates dates;

    private record Dated(UUID id, Expiry expiry) {}

    @Override
    @Transactional
    public Map<UUID, ClusterFlag> of(Collection<UUID> clusters) {
        return database
                .createQuery("""
                        select c.id, c.expiry from Cluster c
                        where c.id in :ids and c.expiry.at is not null and c.endedAt is null
                            and c.state not in :leaving""", Dated.class)
                .setParameter("ids", clusters)
                .setParameter("leaving", LEAVING)
                .getResultList()
                .stream()
                .filter(found -> dates.stage(found.expiry()) != ExpiryStage.FINE)
                .collect(toMap(Dated::id, found -> flag(found, dates.stage(found.expiry()))));
    }

    private static ClusterFlag flag(Dated found, ExpiryStage stage) {
        var link = ClusterLinks.expiry(found.id());
        return switch (stage) {
            case FINE, SOON ->
                new ClusterFlag("hourglass", "Expires " + found.expiry().day(), link);
            case LAST_DAY -> new ClusterFlag("alert-triangle", "Last day: expires today", link, true);
            case OVER, FORFEIT ->
                new ClusterFlag("alert-triangle", "Expired " + found.expiry().day(), link, true);
        };
    }
}
