package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Projects that Atlas does not answer for, and having it asked again. */
@ApplicationScoped
public class SilentProjects {
    private static final int MOST = 200;

    @Inject
    EntityManager database;

    @Inject
    Projects projects;

    @Inject
    Watches watches;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    /** Those that it has not answered for since long enough, the longest first, in one statement. */
    @Transactional
    public List<Silence> all() {
        return database.createQuery("""
                        select new dev.tailor.cluster.Silence(p.atlasId, p.name, p.team, w.failingSince, w.trouble)
                        from Watch w join Project p on p.id = w.projectId
                        where w.failingSince <= :since and (p.team is not null or exists
                            (select 1 from Cluster c where c.project = p and c.endedAt is null))
                        order by w.failingSince, p.id""", Silence.class)
                .setParameter("since", clock.instant().minus(policy.failingAfter()))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Has it asked about one at once, for an administrator; where it wants to be left alone, right after that. */
    @Transactional
    public Project ask(Person admin, String atlasId) {
        if (!admin.admin()) {
            throw new Refusal.NotAllowed("Administrators look after what is stuck.");
        }
        var project = projects.ofAtlas(atlasId).orElseThrow(Refusal.NotFound::new);
        watches.askSoon(project.id());
        return project;
    }
}
