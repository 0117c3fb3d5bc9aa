package dev.tailor.network;

import dev.tailor.team.Person;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who did what to a project's access list, which belongs to no single cluster's history. */
@ApplicationScoped
class AccessNotes {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Somebody did something, to be read after their name. */
    @Transactional
    void note(long projectId, Person who, String what) {
        note(projectId, who.id(), who.name(), what);
    }

    /** Atlas did something by itself, or others did there. */
    @Transactional
    void note(long projectId, String who, String what) {
        note(projectId, "", who, what);
    }

    /** The newest, newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<AccessNote> newest(long projectId, int most) {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        select at, who_name, what from access_note
                        where project_id = :project order by id desc""", Tuple.class)
                .setParameter("project", projectId)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new AccessNote(
                        row.get("at", Instant.class), row.get("who_name", String.class), row.get("what", String.class)))
                .toList();
    }

    private void note(long projectId, String id, String name, String what) {
        Log.infof("Access list of project %d: %s %s", projectId, id.isEmpty() ? name : id, what);
        database.createNativeQuery("""
                        insert into access_note (project_id, at, who_id, who_name, what)
                        values (:project, :now, nullif(:id, ''), :name, :what)""")
                .setParameter("project", projectId)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("what", what)
                .executeUpdate();
    }
}
