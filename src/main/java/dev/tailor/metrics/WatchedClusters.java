package dev.tailor.metrics;

import dev.tailor.cluster.ClusterState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which clusters there is something to measure at. */
@ApplicationScoped
class WatchedClusters {
    /** Atlas has machines for them, and they run; where they were ready once. */
    static final Set<ClusterState> RUNNING = Set.of(ClusterState.READY, ClusterState.CHANGING, ClusterState.UNSURE);

    private static final String SELECT = """
            select new dev.tailor.metrics.Watched(c.id, c.name, p.atlasId) from Cluster c join c.project p
            where c.state in :running and c.readyAt is not null""";

    @Inject
    EntityManager database;

    /** The cluster, while it runs. */
    @Transactional
    Optional<Watched> find(UUID id) {
        return database.createQuery(SELECT + " and c.id = :id", Watched.class)
                .setParameter("running", RUNNING)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All that run in a project. */
    @Transactional
    List<Watched> in(long projectId) {
        return database.createQuery(SELECT + " and p.id = :project order by c.name", Watched.class)
                .setParameter("running", RUNNING)
                .setParameter("project", projectId)
                .getResultList();
    }
}
