package dev.tailor.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many clusters have each size, or are to get it. */
@ApplicationScoped
class Uses {
    @Inject
    EntityManager database;

    /** By the size's letter, in one statement. */
    @SuppressWarnings("unchecked")
    Map<String, Long> counted() {
        return ((List<Object[]>) database.createNativeQuery("""
                        select s.id, (select count(*) from cluster c where c.size_id = s.id and c.ended_at is null)
                            + (select count(distinct h.cluster_id) from change h join cluster c on c.id = h.cluster_id
                               where h.to_size_id = s.id and c.size_id <> s.id and c.ended_at is null
                               and h.status in ('WAITING', 'QUEUED', 'DUE', 'SENT', 'FAILED'))
                        from size s""").getResultList())
                .stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Whether anything refers to it, also of the past. */
    boolean ever(String id) {
        return (Boolean) database.createNativeQuery("""
                        select exists (select 1 from cluster where size_id = ?1)
                            or exists (select 1 from change where to_size_id = ?1 or from_size_id = ?1)""", Boolean.class)
                .setParameter(1, id)
                .getSingleResult();
    }
}
