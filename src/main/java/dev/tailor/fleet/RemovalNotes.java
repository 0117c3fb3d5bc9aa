package dev.tailor.fleet;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What Postgres has to know about a deletion: what is about to be done first, then its outcome together with the copy. */
@ApplicationScoped
class RemovalNotes {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    OwnClusters own;

    /** The cluster of ours that this is, if it is one. */
    @Transactional
    Optional<UUID> ownerOf(AtlasCluster found, String projectId) {
        return OwnClusters.ownerOf(found, own.in(projectId));
    }

    /** Before Atlas is asked. */
    @Transactional
    void begin(Person who, ClusterInAtlas cluster) {
        write(who, cluster, "is about to delete ", Result.ASKED, "");
    }

    @Transactional
    void begun(Person who, ClusterInAtlas cluster, String how) {
        write(who, cluster, "deleted ", Result.DONE, how);
        present(cluster).ifPresent(ClusterInAtlas::deleting);
    }

    @Transactional
    void gone(Person who, ClusterInAtlas cluster) {
        write(who, cluster, "deleted ", Result.DONE, "It was gone already");
        present(cluster).ifPresent(database::remove);
    }

    @Transactional
    void failed(Person who, ClusterInAtlas cluster, String why) {
        write(who, cluster, "asked Atlas to delete ", Result.FAILED, why);
    }

    private void write(Person who, ClusterInAtlas cluster, String what, Result result, String outcome) {
        var project = database.find(ProjectInAtlas.class, cluster.projectId());
        var subject = new Deed.Subject(null, cluster.atlasId(), cluster.name(), project.id(), project.name());
        ledger.write(Deed.of(Act.REMOVAL, what + cluster.name())
                .by(Who.of(who))
                .to(subject)
                .ended(result, outcome));
    }

    private Optional<ClusterInAtlas> present(ClusterInAtlas cluster) {
        return database.createQuery(
                        "from ClusterInAtlas c where c.projectId = :project and c.atlasId = :id", ClusterInAtlas.class)
                .setParameter("project", cluster.projectId())
                .setParameter("id", cluster.atlasId())
                .getResultStream()
                .findFirst();
    }
}
