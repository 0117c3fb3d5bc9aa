package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who is who in a project, for whoever knows a cluster only by what Atlas calls it or its machines. */
@ApplicationScoped
public class NamesInAtlas {
    /** More than a project has in years: Atlas allows 25 at a time. */
    private static final int MOST = 1_000;

    @Inject
    EntityManager database;

    /** A cluster, with whose it is. */
    public record Entry(UUID id, String name, String team) {
        /** Atlas names replica sets and hosts after a cluster's first characters: orders-cart-shard-00-01.k3xq7.… */
        private static final String MACHINE = "-(shard|config)-\\d+(-\\d+)?([.:].*)?";

        /** Whether a replica set or a host of this name is this cluster's, as far as names tell. */
        public boolean runsOn(String machine) {
            var prefix = NameRules.hostPrefix(name);
            return machine.toLowerCase(Locale.ROOT).matches(Pattern.quote(prefix) + MACHINE);
        }
    }

    /** The clusters that a project has and had; those that it has come first, then the newest. */
    @Transactional
    public List<Entry> of(long projectId) {
        return database.createQuery("""
                        select c.id, c.name, c.team from Cluster c where c.project.id = :project
                        order by c.endedAt desc nulls first, c.askedAt desc""", Entry.class)
                .setParameter("project", projectId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
