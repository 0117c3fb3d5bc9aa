package dev.tailor.network;

import dev.tailor.catalog.Project;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Who did what to a project's access list, which belongs to no single cluster's history. */
@ApplicationScoped
class AccessNotes {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    /** Somebody did something, to be read after their name. */
    @Transactional
    void note(long projectId, Person who, String what) {
        note(projectId, Who.of(who), what);
    }

    /** Atlas did something by itself, or others did there. */
    @Transactional
    void note(long projectId, String who, String what) {
        note(projectId, new Who(null, who, ""), what);
    }

    /** The newest, newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<AccessNote> newest(long projectId, int most) {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        select e.at, e.who_name, e.what from event e join project p on p.atlas_id = e.project_id
                        where p.id = :project and e.act = 'address' and e.cluster_id is null
                        order by e.at desc, e.id desc""", Tuple.class)
                .setParameter("project", projectId)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new AccessNote(
                        row.get("at", Instant.class), row.get("who_name", String.class), row.get("what", String.class)))
                .toList();
    }

    private void note(long projectId, Who who, String what) {
        Log.infof("Access list of project %d: %s %s", projectId, who.id() == null ? who.name() : who.id(), what);
        var project = database.find(Project.class, projectId);
        ledger.write(Deed.of(Act.ADDRESS, what).by(who).toProject(project.atlasId(), project.name()));
    }
}
