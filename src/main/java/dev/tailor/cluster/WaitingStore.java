package dev.tailor.cluster;

import dev.tailor.cluster.WaitingPages.After;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Changes that wait for a decision, in Postgres. */
@ApplicationScoped
class WaitingStore implements PanacheRepository<Change> {
    @Inject
    EntityManager database;

    /** What has waited since before then without anybody having been reminded, the longest waiting first. */
    List<Long> toRemindOf(Instant asked) {
        return database.createQuery(
                        "select h.id from Change h where h.status = :waiting and h.remindedAt is null"
                                + " and h.askedAt <= :asked order by h.askedAt",
                        Long.class)
                .setParameter("waiting", ChangeStatus.WAITING)
                .setParameter("asked", asked)
                .setMaxResults(ChangeStore.MOST)
                .getResultList();
    }

    List<Change> in(Collection<String> teams, boolean everywhere) {
        return in(teams, everywhere, After.NOTHING, ChangeStore.MOST);
    }

    /** With what else is decided about their clusters. */
    List<Change> in(Collection<String> teams, boolean everywhere, After after, int most) {
        var waiting = findWaiting(teams, everywhere, after, most);
        if (!waiting.isEmpty()) {
            database.createQuery("""
                            from Cluster c left join fetch c.currentChange now left join fetch now.toSize
                            left join fetch c.open after left join fetch after.toSize where c in :clusters""", Cluster.class)
                    .setParameter(
                            "clusters", waiting.stream().map(Change::cluster).toList())
                    .getResultList();
        }
        return waiting;
    }

    private List<Change> findWaiting(Collection<String> teams, boolean everywhere, After after, int most) {
        return find(
                        ChangeStore.WHOLE + " where h.status = ?1 and (?2 = true or c.team in ?3)"
                                + " and (h.askedAt > ?4 or h.askedAt = ?4 and h.id > ?5) order by h.askedAt, h.id",
                        ChangeStatus.WAITING,
                        everywhere,
                        teams,
                        after.askedAt(),
                        after.id())
                .page(0, most)
                .list();
    }

    long countIn(Collection<String> teams, boolean everywhere) {
        return count(
                "from Change h where h.status = ?1 and (?2 = true or h.cluster.team in ?3)",
                ChangeStatus.WAITING,
                everywhere,
                teams);
    }
}
