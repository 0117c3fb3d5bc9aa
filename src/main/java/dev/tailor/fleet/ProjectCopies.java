package dev.tailor.fleet;

import dev.tailor.atlas.AtlasCluster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what one of Atlas's projects has into the copy, unchanged rows at no cost. Does nothing where the project is
 * gone meanwhile.
 */
@ApplicationScoped
class ProjectCopies {
    @Inject
    EntityManager database;

    @Inject
    OwnClusters own;

    @Inject
    Clock clock;

    /** Leaves exactly these clusters in a project. */
    @Transactional
    void keep(String projectId, Collection<AtlasCluster> found) {
        locked(projectId).ifPresent(project -> {
            project.answered(clock.instant());
            keepClusters(projectId, byId(found));
        });
    }

    private static Map<String, AtlasCluster> byId(Collection<AtlasCluster> found) {
        return found.stream().collect(Collectors.toMap(ClusterInAtlas::idOf, Function.identity(), (one, again) -> one));
    }

    private void keepClusters(String projectId, Map<String, AtlasCluster> found) {
        var known = clusters(projectId);
        known.values().stream().filter(one -> !found.containsKey(one.atlasId())).forEach(database::remove);
        var ours = own.in(projectId);
        found.forEach((id, cluster) -> keep(projectId, cluster, known.get(id), ours));
    }

    private void keep(String projectId, AtlasCluster found, ClusterInAtlas known, List<OwnClusters.Own> ours) {
        var id = OwnClusters.ownerOf(found, ours).orElse(null);
        if (known == null) {
            database.persist(new ClusterInAtlas(projectId, found, id));
        } else {
            known.seen(found, id);
        }
    }

    /** Atlas did not tell what it has. */
    @Transactional
    void unanswered(String projectId, String why) {
        locked(projectId).ifPresent(project -> project.failed(why, clock.instant()));
    }

    /** Whether a project's settings, teams and people should be read again. */
    @Transactional
    boolean wantsDetails(String projectId, Duration age) {
        return Optional.ofNullable(database.find(ProjectInAtlas.class, projectId))
                .filter(project -> project.detailsOlderThan(age, clock.instant()))
                .isPresent();
    }

    @Transactional
    void describe(String projectId, Collection<ProjectFact> facts) {
        locked(projectId).ifPresent(project -> project.described(facts, clock.instant()));
    }

    /** Atlas does not show it to us; what was known stays. */
    @Transactional
    void notDescribed(String projectId) {
        locked(projectId).ifPresent(project -> project.notDescribed(clock.instant()));
    }

    /** The names of Atlas's teams by their ids. */
    @Transactional
    Map<String, String> teamNames() {
        return database.createQuery("select t.id, t.name from TeamInAtlas t", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private Map<String, ClusterInAtlas> clusters(String projectId) {
        return database.createQuery("from ClusterInAtlas c where c.projectId = :id", ClusterInAtlas.class)
                .setParameter("id", projectId)
                .getResultStream()
                .collect(Collectors.toMap(ClusterInAtlas::atlasId, Function.identity()));
    }

    /** For whoever writes about a project or its clusters: one after the other, until the transaction ends. */
    @Transactional
    Optional<ProjectInAtlas> locked(String id) {
        return Optional.ofNullable(database.find(ProjectInAtlas.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
