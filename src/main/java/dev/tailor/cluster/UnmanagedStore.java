package dev.tailor.cluster;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Clusters in Atlas that nobody has asked Tailor for. */
@ApplicationScoped
class UnmanagedStore implements PanacheRepository<Unmanaged> {
    /** One that Atlas keeps and Tailor forgets: nobody takes its name before the next look finds it. */
    void note(Cluster cluster, Instant now) {
        cluster.inAtlas()
                .map(have ->
                        new Unmanaged(cluster.project().id(), new Sighting(cluster.name(), cluster.id(), have), now))
                .ifPresent(one -> getEntityManager().merge(one));
    }

    /** Takes one out, because it becomes somebody's; false where it is none of them. */
    boolean released(long projectId, String atlasId) {
        return delete("projectId = ?1 and atlasId = ?2", projectId, atlasId) > 0;
    }

    /** Leaves exactly these in a project. */
    void replace(long projectId, List<Sighting> found, Instant now) {
        var known = list("projectId", projectId);
        known.stream()
                .filter(one -> found.stream().noneMatch(sighting -> one.is(sighting)))
                .forEach(this::delete);
        found.forEach(sighting -> known.stream()
                .filter(one -> one.is(sighting))
                .findFirst()
                .ifPresentOrElse(
                        one -> one.seen(sighting, now), () -> persist(new Unmanaged(projectId, sighting, now))));
    }
}
