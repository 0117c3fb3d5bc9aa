package dev.tailor.network;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Writes down what people ask of an access list; all in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EntryBook {
    private static final String ASKED_NOW = ", asked_at = :now, tries = 0, trouble = null, reference = null";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** From now until the end of the transaction nobody else asks anything of this project's list. */
    void lock(long projectId) {
        database.createNativeQuery("select id from project where id = :project for no key update", Long.class)
                .setParameter("project", projectId)
                .getSingleResult();
    }

    /** Has an entry added that is not on the list. */
    void add(long projectId, NewEntry wish, Person who) {
        var query = database.createNativeQuery("""
                        insert into address (project_id, entry, comment, expires_at, status, added_by, added_by_id,
                            added_by_admin, added_at, asked_at)
                        values (:project, cast(:entry as cidr), :comment, :until, 'ASKED', :name, :id, :admin, :now, :now)
                        on conflict (project_id, entry) do update set comment = excluded.comment,
                            expires_at = excluded.expires_at, status = 'ASKED', added_by = excluded.added_by,
                            added_by_id = excluded.added_by_id, added_by_admin = excluded.added_by_admin,
                            added_at = excluded.added_at""" + ASKED_NOW)
                .setParameter("project", projectId)
                .setParameter("entry", wish.range().entry())
                .setParameter("name", who.name())
                .setParameter("id", who.id())
                .setParameter("admin", who.admin());
        wished(query, wish).executeUpdate();
    }

    /** Has an entry changed that is on the list; one that was to be removed stays. */
    void change(Entry entry, NewEntry wish) {
        var query = database.createNativeQuery(
                        "update address set comment = :comment, expires_at = :until, status = 'CHANGING'" + ASKED_NOW
                                + " where id = :id")
                .setParameter("id", entry.id());
        wished(query, wish).executeUpdate();
    }

    /** Has an entry taken off the list. */
    void remove(Entry entry) {
        become(EntryStatus.REMOVING, entry);
    }

    /** What was refused is forgotten: it is not on the list. */
    void forget(Entry entry) {
        database.createNativeQuery("delete from address where id = :id")
                .setParameter("id", entry.id())
                .executeUpdate();
    }

    /** Has Atlas asked once more for what it would not do. */
    void again(Entry entry) {
        become(entry.status() == EntryStatus.REFUSED ? EntryStatus.ASKED : EntryStatus.CHANGING, entry);
    }

    private void become(EntryStatus status, Entry entry) {
        database.createNativeQuery("update address set status = :status" + ASKED_NOW + " where id = :id")
                .setParameter("status", status.name())
                .setParameter("id", entry.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Query wished(Query query, NewEntry wish) {
        return query.setParameter("comment", wish.comment())
                .setParameter("until", new TypedParameterValue<Instant>(StandardBasicTypes.INSTANT, wish.until()))
                .setParameter("now", clock.instant());
    }
}
