package dev.tailor.cluster;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When Atlas was asked about each project. */
@ApplicationScoped
class WatchStore implements PanacheRepository<Watch> {
    Watch of(long projectId) {
        return findByIdOptional(projectId).orElseGet(() -> begun(projectId));
    }

    /** Projects that were last asked longer ago than {@code often} while something moves, or {@code seldom} else. */
    List<Long> due(Instant now, Duration often, Duration seldom) {
        return getEntityManager()
                .createQuery("""
                        select p.id from Project p left join Watch w on w.projectId = p.id
                        where (w.notBefore is null or w.notBefore <= :now) and
                            (p.team is not null or exists
                            (select 1 from Cluster c where c.project = p and c.endedAt is null)) and
                            (w.askedAt is null or w.askedAt <= :longAgo or (w.askedAt <= :shortAgo and exists
                            (select 1 from Cluster c where c.project = p and c.endedAt is null and c.state in :moving)))
                        order by p.id""", Long.class)
                .setParameter("now", now)
                .setParameter("longAgo", now.minus(seldom))
                .setParameter("shortAgo", now.minus(often))
                .setParameter("moving", ClusterState.movingOnes())
                .getResultList();
    }

    private Watch begun(long projectId) {
        var watch = new Watch(projectId);
        persist(watch);
        return watch;
    }
}
