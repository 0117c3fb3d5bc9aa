package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** How current is what Tailor knows about the clusters of some teams. */
@ApplicationScoped
public class Watches {
    @Inject
    EntityManager database;

    /**
     * Of the projects with clusters, the one that Atlas has been silent about for longest, or else the one that it was
     * asked about longest ago, in one statement.
     *
     * @return empty where there is no cluster, or a project that Atlas has not been asked about yet
     */
    @Transactional
    public Optional<Watch> leastCurrent(ClusterList.Whose whose) {
        var found = database.createQuery("""
                        select w from Project p left join Watch w on w.projectId = p.id
                        where p.team %s :teams
                        and exists (select 1 from Cluster c where c.project = p and c.endedAt is null)
                        order by w.failingSince nulls last, w.answeredAt nulls first""".formatted(whose.words()), Watch.class)
                .setParameter("teams", whose.teams())
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }
}
