package dev.tailor.cluster;

import dev.tailor.team.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes in Postgres. */
@ApplicationScoped
class ChangeStore implements PanacheRepository<Change> {
    static final String WHOLE = """
            from Change h join fetch h.cluster c join fetch c.project join fetch c.size
            left join fetch h.fromSize left join fetch h.toSize""";

    /** As many as somebody can look at on one page; the longest waiting come first. */
    static final int MOST = 200;

    @Inject
    EntityManager database;

    Optional<Change> seenBy(Person person, long id) {
        return find(WHOLE + " where h.id = ?1 and (?2 = true or c.team in ?3)", id, person.admin(), person.teams())
                .firstResultOptional();
    }

    /**
     * A change with its cluster's row locked and read anew, so that what is decided about it is decided once.
     *
     * @return empty where there is no such change
     */
    Optional<Change> locked(long id) {
        var found = find(WHOLE + " where h.id = ?1", id).<Change>firstResultOptional();
        found.ifPresent(change -> {
            database.refresh(change.cluster(), LockModeType.PESSIMISTIC_WRITE);
            database.refresh(change);
        });
        return found;
    }

    /** Those of these that the person may see, in the order in which they were asked for. */
    List<Change> seenBy(Person person, Collection<Long> ids) {
        return find(
                        WHOLE + " where h.id in ?1 and (?2 = true or c.team in ?3) order by h.id",
                        ids,
                        person.admin(),
                        person.teams())
                .list();
    }

    /** Those that are decided and wait for their turn, and those that wait for a lead, in their order. */
    List<Change> openOf(UUID clusterId) {
        return find(
                        "from Change h left join fetch h.fromSize left join fetch h.toSize"
                                + " where h.cluster.id = ?1 and h.status in ?2 order by h.id",
                        clusterId,
                        EnumSet.of(ChangeStatus.QUEUED, ChangeStatus.WAITING))
                .list();
    }

    /**
     * Sent since before {@code late}, failing since before {@code failing}, also to be cleaned up, or broken; the longest
     * at it first.
     */
    List<Change> stuck(Instant late, Instant failing, Collection<Long> broken) {
        return find(WHOLE + """
                         where (h.status = ?1 and h.attempts.sentAt <= ?2)
                        or (h.status = ?3 and h.attempts.failingSince <= ?4)
                        or (h.status = ?6 and h.attempts.failingSince <= ?4 and h.attempts.nextTryAt is not null)
                        or (h.status = ?3 and h.id in ?5)
                        order by h.askedAt, h.id""", ChangeStatus.SENT, late, ChangeStatus.DUE, failing, broken, ChangeStatus.WITHDRAWN)
                .page(0, MOST)
                .list();
    }

    List<Change> latestOf(UUID clusterId, int most) {
        return latestOf(clusterId, Long.MAX_VALUE, most);
    }

    /** @param before the number of a change that is newer than those */
    List<Change> latestOf(UUID clusterId, long before, int most) {
        return find(
                        "from Change h left join fetch h.fromSize left join fetch h.toSize where h.cluster.id = ?1"
                                + " and h.id < ?2 order by h.id desc",
                        clusterId,
                        before)
                .page(0, most)
                .list();
    }

    /** The latest that is in force or still to be, whatever was said of it before. */
    Optional<Change> lastPauseOrResumeOf(UUID clusterId) {
        return find(
                        "cluster.id = ?1 and kind in ?2 and status in ?3 order by id desc",
                        clusterId,
                        EnumSet.of(ChangeKind.PAUSE, ChangeKind.RESUME),
                        EnumSet.of(
                                ChangeStatus.WAITING,
                                ChangeStatus.QUEUED,
                                ChangeStatus.DUE,
                                ChangeStatus.SENT,
                                ChangeStatus.DONE))
                .firstResultOptional();
    }

    /**
     * The creation of a cluster that was taken back before Atlas answered. One that was ever ready may hold data; one that
     * was forgotten is left to itself.
     */
    Optional<Change> withdrawnCreationOf(UUID clusterId) {
        return find(
                        WHOLE + " where c.id = ?1 and h.kind = ?2 and h.status = ?3 and c.endedAt is not null"
                                + " and c.readyAt is null and c.state <> ?4",
                        clusterId,
                        ChangeKind.CREATE,
                        ChangeStatus.WITHDRAWN,
                        ClusterState.FORGOTTEN)
                .firstResultOptional();
    }

    /**
     * Decided, not accepted by Atlas, and not put off; or waiting since before {@code overdue}, so that they end. But
     * only those whose work is not on the agenda: while Atlas is away the others can be thousands.
     */
    @SuppressWarnings("unchecked")
    List<Long> dueWithoutWork(Instant now, Instant overdue) {
        return database.createNativeQuery("""
                        select h.id from change h where (h.status = 'WAITING' and h.asked_at <= :overdue
                        or h.status = 'DUE'
                        and (h.next_try_at is null or h.next_try_at <= :now)
                        and (h.not_before is null or h.not_before <= :now or h.logins_removed_at is null))
                        and not exists (select from scheduled_tasks t
                        where t.task_name = :work and t.task_instance = cast(h.id as text))""", Long.class)
                .setParameter("overdue", overdue)
                .setParameter("now", now)
                .setParameter("work", ChangeIsDue.WORK)
                .getResultList();
    }
}
