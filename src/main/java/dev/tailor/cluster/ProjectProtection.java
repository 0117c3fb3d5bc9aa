package dev.tailor.cluster;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Protects the clusters that a project has from deletion: those that came before it was production begin without. Each
 * is taken for itself, so that what can't be protected now keeps none of the others back.
 */
@ApplicationScoped
public class ProjectProtection {
    private static final String OPEN = "c.project.id = :project and c.endedAt is null and c.protection = false";

    @Inject
    EntityManager database;

    @Inject
    Protections protections;

    /**
     * What became of it.
     *
     * @param done how many are protected now that were not
     * @param not why the others are not, as sentences: "orders-cart: It will be deleted. Undo that first."
     */
    public record Outcome(int done, List<String> not) {
        public Outcome {
            not = List.copyOf(not);
        }
    }

    private record Open(UUID id, String name) {}

    /** How many clusters of a project nobody has protected. */
    @Transactional
    public long unprotected(long projectId) {
        return database.createQuery("select count(*) from Cluster c where " + OPEN, Long.class)
                .setParameter("project", projectId)
                .getSingleResult();
    }

    /** Protects all of them; Atlas is told as it is of each. */
    public Outcome protectAll(Person who, long projectId) {
        var not = new ArrayList<String>();
        var open = open(projectId);
        open.forEach(one -> protect(who, one, not));
        return new Outcome(open.size() - not.size(), not);
    }

    private void protect(Person who, Open one, List<String> not) {
        try {
            protections.set(who, one.id(), true);
        } catch (Refusal no) {
            not.add(one.name() + ": " + no.getMessage());
        }
    }

    private List<Open> open(long projectId) {
        return database.createQuery("select c.id, c.name from Cluster c where " + OPEN + " order by c.name", Open.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
