package dev.tailor.fleet;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.cluster.Refusal;
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

    @Inject
    ProjectCopies copies;

    /** The cluster of ours that this is, if it is one. */
    @Transactional
    Optional<UUID> ownerOf(AtlasCluster found, String projectId) {
        return OwnClusters.ownerOf(found, own.in(projectId));
    }

    /**
     * Before Atlas is asked: from here on nobody brings it under management.
     *
     * @throws Refusal.NotPossible where somebody has done that meanwhile
     */
    @Transactional
    void begin(Person who, FleetRow row) {
        present(row.cluster()).ifPresent(RemovalNotes::reserve);
        write(who, row, "is about to delete ", Result.ASKED, "");
    }

    @Transactional
    void begun(Person who, FleetRow row, String how) {
        write(who, row, "deleted ", Result.DONE, how);
        present(row.cluster()).ifPresent(there -> there.is(ClusterInAtlas.DELETING));
    }

    @Transactional
    void gone(Person who, FleetRow row) {
        write(who, row, "deleted ", Result.DONE, "It was gone already");
        present(row.cluster()).ifPresent(database::remove);
    }

    @Transactional
    void failed(Person who, FleetRow row, String why) {
        present(row.cluster()).ifPresent(there -> there.is(row.cluster().state().orElse(null)));
        write(who, row, "asked Atlas to delete ", Result.FAILED, why);
    }

    private static void reserve(ClusterInAtlas there) {
        if (there.ours()) {
            throw new Refusal.NotPossible(there.name() + " was brought under management a moment ago.");
        }
        there.is(ClusterInAtlas.DELETING);
    }

    private void write(Person who, FleetRow row, String what, Result result, String outcome) {
        var cluster = row.cluster();
        var subject = new Deed.Subject(null, cluster.atlasId(), cluster.name(), cluster.projectId(), row.project());
        ledger.write(Deed.of(Act.REMOVAL, what + cluster.name())
                .by(Who.of(who))
                .to(subject)
                .ended(result, outcome));
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
