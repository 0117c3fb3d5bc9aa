package dev.tailor.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** When clusters were last used, in Postgres. */
@ApplicationScoped
class LastUses {
    @Inject
    EntityManager database;

    @Transactional
    @SuppressWarnings("unchecked")
    Optional<LastUse> find(UUID clusterId) {
        var rows = (List<Tuple>) database.createNativeQuery(
                        "select used_at, looked_from, looked_until from last_use where cluster_id = :cluster",
                        Tuple.class)
                .setParameter("cluster", clusterId)
                .getResultList();
        return rows.stream().findFirst().flatMap(LastUses::use);
    }

    /** Adds what a look has found; what earlier ones have found stays true. */
    @Transactional
    void note(UUID clusterId, LastUse found) {
        database.createNativeQuery("""
                        insert into last_use (cluster_id, used_at, looked_from, looked_until)
                        values (:cluster, :used, :since, :until)
                        on conflict (cluster_id) do update set
                            used_at = greatest(last_use.used_at, excluded.used_at),
                            looked_from = least(last_use.looked_from, excluded.looked_from),
                            looked_until = excluded.looked_until""")
                .setParameter("cluster", clusterId)
                .setParameter("used", TypedParameterValue.of(StandardBasicTypes.INSTANT, found.usedAt()))
                .setParameter("since", found.lookedFrom())
                .setParameter("until", found.lookedUntil())
                .executeUpdate();
    }

    /** What a row tells; empty where nobody has looked yet. */
    static Optional<LastUse> use(Tuple row) {
        return Optional.ofNullable(row.get("looked_until", Instant.class))
                .map(until ->
                        new LastUse(row.get("used_at", Instant.class), row.get("looked_from", Instant.class), until));
    }
}
