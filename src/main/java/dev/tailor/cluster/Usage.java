package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Adds up what teams have, in one statement whatever there is. */
@ApplicationScoped
class Usage {
    /** A disk counts as large as Atlas has made it. What was never built counts nothing; what waits counts only together with what waits. */
    private static final String SUMS = """
            select %s,
                count(*) filter (where not waits), sum(memory) filter (where not waits),
                sum(storage) filter (where not waits), sum(dollars) filter (where not waits),
                count(*), sum(memory_then), sum(storage_then), sum(dollars_then)
            from (
                select c.id, c.team, c.state = 'WAITING' waits,
                    greatest(s.memory_gb, max(z.memory_gb) filter (where h.status <> 'WAITING')) memory,
                    greatest(c.storage_gb, c.in_atlas_storage_gb,
                        max(h.to_storage_gb) filter (where h.status <> 'WAITING')) storage,
                    round(730 * greatest(s.price_an_hour,
                        max(z.price_an_hour) filter (where h.status <> 'WAITING'))) dollars,
                    greatest(s.memory_gb, max(z.memory_gb)) memory_then,
                    greatest(c.storage_gb, c.in_atlas_storage_gb, max(h.to_storage_gb)) storage_then,
                    round(730 * greatest(s.price_an_hour, max(z.price_an_hour))) dollars_then
                from cluster c join size s on s.id = c.size_id
                left join change h on h.cluster_id = c.id and h.kind = 'RESIZE'
                    and h.status in ('WAITING', 'QUEUED', 'DUE', 'SENT')
                left join size z on z.id = h.to_size_id
                where c.ended_at is null and c.state <> 'FAILED' and %s
                group by c.id, s.id) counted
            group by 1""";

    @Inject
    EntityManager database;

    /** @param withWaiting the same with all that waits for a lead */
    record Used(Amounts decided, Amounts withWaiting) {
        static final Used NOTHING = new Used(Amounts.NONE, Amounts.NONE);
    }

    /** @param cluster the one that is looked at, or null */
    Standing of(Quota quota, UUID cluster) {
        var sums = sums(SUMS.formatted("cast(id = ?2 as text)", "c.team = ?1"), quota.team(), cluster(cluster));
        var others = sums.getOrDefault("false", Used.NOTHING);
        var own = sums.getOrDefault("true", Used.NOTHING);
        return new Standing(
                quota.team(),
                quota.limits(),
                others.decided(),
                own.decided(),
                others.withWaiting().plus(own.withWaiting()));
    }

    /** By team; one that has nothing is left out. */
    Map<String, Used> of(Collection<String> teams) {
        return sums(SUMS.formatted("team", "c.team in (?1)"), teams);
    }

    Map<String, Used> ofAll() {
        return sums(SUMS.formatted("team", "true"));
    }

    /** An id that no cluster has, where none is meant. */
    private static UUID cluster(UUID cluster) {
        return cluster == null ? new UUID(0, 0) : cluster;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Used> sums(String statement, Object... values) {
        var query = database.createNativeQuery(statement);
        for (int number = 0; number < values.length; number++) {
            query.setParameter(number + 1, values[number]);
        }
        var sums = new TreeMap<String, Used>();
        ((List<Object[]>) query.getResultList())
                .forEach(row -> sums.put((String) row[0], new Used(amounts(row, 1), amounts(row, 5))));
        return sums;
    }

    private static Amounts amounts(Object[] row, int from) {
        return new Amounts(number(row[from]), number(row[from + 1]), number(row[from + 2]), number(row[from + 3]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
