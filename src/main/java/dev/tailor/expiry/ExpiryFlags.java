package dev.tailor.expiry;

import dev.tailor.cluster.Expiry;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.ClusterFlags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Flags clusters in lists whose time ends before long, or is over. */
@ApplicationScoped
class ExpiryFlags implements ClusterFlags {
    @Inject
    EntityManager database;

    @Inject
    ExpiryFlag flag;

    private record Dated(UUID id, Expiry expiry) {}

    @Override
    @Transactional
    public Map<UUID, ClusterFlag> of(Collection<UUID> clusters) {
        var flags = new HashMap<UUID, ClusterFlag>();
        dated(clusters).forEach(one -> flag.near(one.id(), one.expiry()).ifPresent(near -> flags.put(one.id(), near)));
        return flags;
    }

    private List<Dated> dated(Collection<UUID> clusters) {
        return database.createQuery("""
                        select c.id, c.expiry from Cluster c
                        where c.id in :ids and c.expiry.at is not null and c.endedAt is null
                            and c.state not in :leaving""", Dated.class)
                .setParameter("ids", clusters)
                .setParameter("leaving", ExpiryFlag.LEAVING)
                .getResultList();
    }
}
