package dev.tailor.access;

import dev.tailor.atlas.AccessStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What there is to do about a project's access list, and what came of it. */
@ApplicationScoped
class AccessListWork {
    /**
     * An address that Atlas is to let in.
     *
     * @param tries how often it was sent already
     */
    record Wanted(String entry, String comment, int tries) {}

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** What is to be added, in the order in which it was asked for. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Wanted> wanted(long projectId) {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        select text(entry) as entry, comment, tries from address
                        where project_id = :project and status = 'ASKED' order by asked_at""", Tuple.class)
                .setParameter("project", projectId)
                .getResultList();
        return rows.stream()
                .map(row -> new Wanted(
                        row.get("entry", String.class),
                        row.get("comment", String.class),
                        row.get("tries", Integer.class)))
                .toList();
    }

    /** What is on the list and not known to be in force. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<String> pending(long projectId) {
        return database.createNativeQuery(
                        "select text(entry) from address where project_id = :project and status = 'PENDING'",
                        String.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** How long the oldest unsettled address has waited; empty where all are settled. */
    @Transactional
    Optional<Duration> waiting(long projectId) {
        var oldest = (Instant) database.createNativeQuery("""
                        select min(asked_at) from address
                        where project_id = :project and status in ('ASKED', 'PENDING')""", Instant.class)
                .setParameter("project", projectId)
                .getSingleResult();
        return Optional.ofNullable(oldest).map(since -> Duration.between(since, clock.instant()));
    }

    /** Before Atlas is asked. */
    @Transactional
    void trying(long projectId, Wanted wanted) {
        update("tries = tries + 1", projectId, wanted.entry()).executeUpdate();
    }

    /** Atlas could not add it now, and is asked again. */
    @Transactional
    void later(long projectId, Wanted wanted, String why, String reference) {
        update("trouble = :why, reference = :reference", projectId, wanted.entry())
                .setParameter("why", why)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    /** Atlas does not add it. */
    @Transactional
    void refused(long projectId, Wanted wanted, String why, String reference) {
        update("status = 'REFUSED', trouble = :why, reference = :reference", projectId, wanted.entry())
                .setParameter("why", why)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    /** Atlas's word about an entry that is on the list. */
    @Transactional
    void told(long projectId, String entry, AccessStatus status) {
        if (status.active()) {
            update("status = 'ACTIVE'", projectId, entry).executeUpdate();
        } else if (status.failed()) {
            update("status = 'FAILED', trouble = 'Atlas could not bring it into force.'", projectId, entry)
                    .executeUpdate();
        }
    }

    private Query update(String change, long projectId, String entry) {
        return database.createNativeQuery("update address set " + change
                        + " where project_id = :project and entry = cast(:entry as cidr)")
                .setParameter("project", projectId)
                .setParameter("entry", entry);
    }
}
