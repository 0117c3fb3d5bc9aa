package dev.tailor.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What there is to do about a project's access list; what came of it goes to {@link AccessListOutcome}. */
@ApplicationScoped
class AccessListWork {
    /**
     * A change that Atlas is to make.
     *
     * @param entry what Atlas knows it by: 203.0.113.7/32, sg-0abc
     * @param text what people know it by: 203.0.113.7
     * @param until when Atlas takes it off; null: stays
     * @param removal whether it goes; otherwise it comes, or becomes different
     * @param askedAt when it was asked for: what came of it does not touch what was asked for later
     * @param tries how often Atlas has said yes to it already
     */
    record Wanted(
            long id,
            String entry,
            String text,
            String comment,
            Instant until,
            boolean removal,
            Instant askedAt,
            int tries) {}

    /** An entry on the list that Atlas is to be asked about. */
    record Unsure(long id, String entry) {}

    /** How many entries of others' making Atlas is asked about at once; the others have their turn afterwards. */
    private static final int CURIOSITY = 20;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * The change to make next, in the order in which they were asked for; what Atlas could not do waits behind the rest.
     *
     * @param done the numbers of those that have had their turn
     */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<Wanted> next(long projectId, Collection<Long> done) {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        select id, coalesce(aws_group, text(entry)) as entry,
                            coalesce(aws_group, abbrev(cast(entry as inet))) as shown,
                            comment, expires_at, status, asked_at, tries
                        from address
                        where project_id = :project and status in ('ASKED', 'CHANGING', 'REMOVING')
                            and id <> all (cast(:done as bigint[]))
                        order by reference is not null, asked_at, id
                        limit 1""", Tuple.class)
                .setParameter("project", projectId)
                .setParameter("done", done.toArray(Long[]::new))
                .getResultList();
        return rows.stream().map(AccessListWork::wanted).findFirst();
    }

    private static Wanted wanted(Tuple row) {
        return new Wanted(
                row.get("id", Long.class),
                row.get("entry", String.class),
                row.get("shown", String.class),
                row.get("comment", String.class),
                row.get("expires_at", Instant.class),
                EntryStatus.REMOVING.name().equals(row.get("status", String.class)),
                row.get("asked_at", Instant.class),
                row.get("tries", Integer.class));
    }

    /** What is on the list and not known to be in force: all that somebody waits for, and some of the rest. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Unsure> unsure(long projectId) {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        (select id, coalesce(aws_group, text(entry)) as entry from address
                        where project_id = :project and status = 'PENDING')
                        union all
                        (select id, coalesce(aws_group, text(entry)) as entry from address
                        where project_id = :project and status = 'KNOWN' order by looked_at nulls first, id limit :most)""", Tuple.class)
                .setParameter("project", projectId)
                .setParameter("most", CURIOSITY)
                .getResultList();
        return rows.stream()
                .map(row -> new Unsure(row.get("id", Long.class), row.get("entry", String.class)))
                .toList();
    }

    /** How long the oldest unsettled wish has waited; empty where all are settled. */
    @Transactional
    Optional<Duration> waiting(long projectId) {
        var oldest = (Instant) database.createNativeQuery("""
                        select min(asked_at) from address
                        where project_id = :project and status in ('ASKED', 'CHANGING', 'REMOVING', 'PENDING')""", Instant.class)
                .setParameter("project", projectId)
                .getSingleResult();
        return Optional.ofNullable(oldest).map(since -> Duration.between(since, clock.instant()));
    }
}
