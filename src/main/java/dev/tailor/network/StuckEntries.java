package dev.tailor.network;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.Policy;
import dev.tailor.work.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Wishes about access lists that do not come forward, of all projects, for administrators. */
@ApplicationScoped
public class StuckEntries {
    private static final int MOST = 200;

    @Inject
    EntityManager database;

    @Inject
    Agenda agenda;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    /** Asked for long enough ago, the longest first, in one statement. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<StuckEntry> all() {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        select coalesce(a.aws_group, abbrev(cast(a.entry as inet))) as shown, p.atlas_id, p.name, p.team,
                            a.status, a.asked_at, a.trouble, a.reference
                        from address a join project p on p.id = a.project_id
                        where a.status in ('ASKED', 'CHANGING', 'REMOVING') and a.asked_at <= :since
                        order by a.asked_at, a.id limit :most""", Tuple.class)
                .setParameter("since", clock.instant().minus(policy.failingAfter()))
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(StuckEntries::entry).toList();
    }

    private static StuckEntry entry(Tuple row) {
        return new StuckEntry(
                row.get("shown", String.class),
                row.get("atlas_id", String.class),
                row.get("name", String.class),
                row.get("team", String.class),
                row.get("status", String.class).toLowerCase(Locale.ROOT),
                row.get("asked_at", Instant.class),
                row.get("trouble", String.class),
                row.get("reference", String.class));
    }

    /** Has Atlas asked again at once for all that is wanted of a project's list. */
    public void tryNow(Project project) {
        agenda.put(AccessListTask.instance(project.id()), clock.instant());
    }
}
