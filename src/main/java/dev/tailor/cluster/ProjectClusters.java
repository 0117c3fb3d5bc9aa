package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What a project holds, for what concerns all of it. */
@ApplicationScoped
public class ProjectClusters {
    @Inject
    EntityManager database;

    /** How many clusters it has or is to have, those that nobody asked Tailor for included. */
    @Transactional
    public long in(Project project) {
        return database.createQuery("""
                        select (select count(c) from Cluster c where c.project = p and c.endedAt is null)
                            + (select count(*) from Unmanaged u where u.projectId = p.id)
                        from Project p where p = :project""", Long.class)
                .setParameter("project", project)
                .getSingleResult();
    }
}
