package dev.tailor.fleet;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What Postgres has to know about a deletion: the deed first, then its outcome together with the copy. */
@ApplicationScoped
class RemovalNotes {
    @Inject
    EntityManager database;

    @Inject
    Deeds deeds;

    @Inject
    OwnClusters own;

    @Inject
    ProjectCopies copies;

    @Inject
    Clock clock;

    /** The cluster of ours that this is, if it is one. */
    @Transactional
    Optional<UUID> ownerOf(AtlasCluster found, String projectId) {
        return OwnClusters.ownerOf(found, own.in(projectId));
    }

    /** Before Atlas is asked; gives the deed's number. */
    @Transactional
    long begin(Person who, FleetRow row) {
        var deed = Deed.deletion(row, who, clock.instant());
        database.persist(deed);
        return deed.id();
    }

    @Transactional
    void begun(long deed, ClusterInAtlas cluster, String how) {
        deeds.ended(deed, how);
        present(cluster).ifPresent(ClusterInAtlas::deleting);
    }

    @Transactional
    void ended(long deed, ClusterInAtlas cluster, String how) {
        deeds.ended(deed, how);
        present(cluster).ifPresent(database::remove);
    }

    /** Atlas had none when it was about to be asked. */
    @Transactional
    void gone(Person who, FleetRow row) {
        ended(begin(who, row), row.cluster(), "It was gone already");
    }

    @Transactional
    void failed(long deed, String why) {
        deeds.ended(deed, why);
    }

    private Optional<ClusterInAtlas> present(ClusterInAtlas cluster) {
        copies.locked(cluster.projectId());
        return database.createQuery(
                        "from ClusterInAtlas c where c.projectId = :project and c.atlasId = :id", ClusterInAtlas.class)
                .setParameter("project", cluster.projectId())
                .setParameter("id", cluster.atlasId())
                .getResultStream()
                .findFirst();
    }
}
