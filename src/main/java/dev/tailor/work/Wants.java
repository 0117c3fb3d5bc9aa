package dev.tailor.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Notes that somebody wants a copy renewed. Of many who want it at once, one sees to it. */
@ApplicationScoped
public class Wants {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Notes it in the copy's row, which need not be there yet.
     *
     * @param table the copies'; its columns are those of a {@link Demand}
     * @param key the columns of its primary key, with which copy it is
     * @param before an earlier wish since then is good enough
     * @return whether this wish is the one that counts, however many come at once
     */
    @Transactional
    public boolean note(String table, Map<String, Object> key, Instant before) {
        var columns = String.join(", ", key.keySet());
        var values = key.keySet().stream().map(":"::concat).collect(Collectors.joining(", "));
        var query = database.createNativeQuery("""
                        insert into %1$s (%2$s, wanted_at) values (%3$s, :now)
                        on conflict (%2$s) do update set wanted_at = excluded.wanted_at
                        where %1$s.wanted_at <= :before""".formatted(table, columns, values))
                .setParameter("now", clock.instant())
                .setParameter("before", before);
        key.forEach(query::setParameter);
        return query.executeUpdate() == 1;
    }
}
