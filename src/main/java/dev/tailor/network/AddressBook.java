package dev.tailor.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Whether an address may connect, as far as Postgres knows. */
@ApplicationScoped
class AddressBook {
    /**
     * What is known about one address; all but {@code readAt} null where no entry holds it.
     *
     * @param readAt when the project's list was last read, or null
     * @param status how that entry stands
     * @param entry the entry that holds it
     */
    record Found(Instant readAt, EntryStatus status, String entry, Instant askedAt, String trouble, String reference) {}

    @Inject
    EntityManager database;

    /** The best of the entries that hold an address, in one statement. */
    @Transactional
    Found find(long projectId, AddressRange address) {
        var row = (Tuple) database.createNativeQuery("""
                        select l.read_at, a.status, text(a.entry) as entry, a.asked_at, a.trouble, a.reference
                        from project p
                        left join access_list l on l.project_id = p.id
                        left join address a on a.project_id = p.id and cast(:address as inet) <<= a.entry
                        where p.id = :project
                        order by array_position(array['ACTIVE', 'KNOWN', 'CHANGING', 'PENDING', 'ASKED'], a.status) nulls last,
                            masklen(a.entry) desc
                        limit 1""", Tuple.class)
                .setParameter("address", address.entry())
                .setParameter("project", projectId)
                .getSingleResult();
        var status = row.get("status", String.class);
        return new Found(
                row.get("read_at", Instant.class),
                status == null ? null : EntryStatus.valueOf(status),
                row.get("entry", String.class),
                row.get("asked_at", Instant.class),
                row.get("trouble", String.class),
                row.get("reference", String.class));
    }
}
