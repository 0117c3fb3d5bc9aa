package dev.tailor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Whether an address may connect, as far as Postgres knows. */
@ApplicationScoped
class AddressBook {
    /**
     * What is known about one address; all but {@code readAt} null where no entry holds it.
     *
     * @param readAt when the project's list was last read, or null
     * @param status ASKED, PENDING, ACTIVE, FAILED or REFUSED; KNOWN for entries that Tailor did not add
     * @param entry the entry that holds it
     */
    record Found(Instant readAt, String status, String entry, Instant askedAt, String trouble, String reference) {}

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** The best of the entries that hold an address, in one statement. */
    @Transactional
    Found find(long projectId, BrowserAddress address) {
        var row = (Tuple) database.createNativeQuery("""
                        select l.read_at, a.status, text(a.entry) as entry, a.asked_at, a.trouble, a.reference
                        from project p
                        left join access_list l on l.project_id = p.id
                        left join address a on a.project_id = p.id and cast(:address as inet) <<= a.entry
                        where p.id = :project
                        order by array_position(array['ACTIVE', 'KNOWN', 'PENDING', 'ASKED'], a.status) nulls last,
                            masklen(a.entry) desc
                        limit 1""", Tuple.class)
                .setParameter("address", address.text())
                .setParameter("project", projectId)
                .getSingleResult();
        return new Found(
                row.get("read_at", Instant.class),
                row.get("status", String.class),
                row.get("entry", String.class),
                row.get("asked_at", Instant.class),
                row.get("trouble", String.class),
                row.get("reference", String.class));
    }

    /**
     * Notes that Tailor is to add an address.
     *
     * @param comment what Atlas shows beside it
     */
    @Transactional
    void ask(long projectId, BrowserAddress address, String comment, String who) {
        database.createNativeQuery("""
                        insert into address (project_id, entry, comment, status, added_by, asked_at)
                        values (:project, cast(:entry as cidr), :comment, 'ASKED', :who, :now)
                        on conflict (project_id, entry) do update set comment = excluded.comment, status = 'ASKED',
                            added_by = excluded.added_by, asked_at = excluded.asked_at, tries = 0,
                            trouble = null, reference = null
                        where address.status in ('FAILED', 'REFUSED')""")
                .setParameter("project", projectId)
                .setParameter("entry", address.entry())
                .setParameter("comment", comment)
                .setParameter("who", who)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
