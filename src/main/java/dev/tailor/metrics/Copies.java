package dev.tailor.metrics;

import dev.tailor.work.Demand;
import dev.tailor.work.Wants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Copies of measurements in Postgres. */
@ApplicationScoped
class Copies {
    @Inject
    EntityManager database;

    @Inject
    Wants wants;

    @Inject
    Clock clock;

    /** What is known, in one statement. */
    @Transactional
    @SuppressWarnings("unchecked")
    Copy find(UUID clusterId, Span span) {
        var rows = (List<Tuple>) database.createNativeQuery("""
                        select c.wanted_at, c.answered_at, c.failed_at, c.trouble, c.not_before,
                            s.measure, s.first_at, s.step, s.points, s.most, u.used_at, u.looked_from, u.looked_until
                        from cluster k
                        left join metric_copy c on c.cluster_id = k.id and c.span = :span
                        left join metric_series s on s.cluster_id = k.id and s.span = c.span
                        left join last_use u on u.cluster_id = k.id
                        where k.id = :cluster""", Tuple.class)
                .setParameter("cluster", clusterId)
                .setParameter("span", span.name())
                .getResultList();
        return copy(rows.get(0), series(rows));
    }

    /**
     * Notes that somebody wants a renewal.
     *
     * @param before an earlier wish since then is good enough
     * @return whether this wish is the one that counts, however many come at once
     */
    boolean want(UUID clusterId, Span span, Instant before) {
        return wants.note("metric_copy", Map.of("cluster_id", clusterId, "span", span.name()), before);
    }

    /** Replaces what is known by what Atlas has told. */
    @Transactional
    void keep(UUID clusterId, Span span, Collection<Measured> measured) {
        database.createNativeQuery("delete from metric_series where cluster_id = :cluster and span = :span")
                .setParameter("cluster", clusterId)
                .setParameter("span", span.name())
                .executeUpdate();
        measured.forEach(one -> keep(clusterId, span, one));
        update("answered_at = :now, failed_at = null, trouble = null, not_before = null", clusterId, span);
    }

    /** Notes that Atlas has not told, and why; what is known stays. */
    @Transactional
    void failed(UUID clusterId, Span span, String trouble, Duration pause) {
        database.createNativeQuery("""
                        update metric_copy set failed_at = :now, trouble = :trouble, not_before = :again
                        where cluster_id = :cluster and span = :span""")
                .setParameter("now", clock.instant())
                .setParameter("trouble", trouble)
                .setParameter("again", clock.instant().plus(pause))
                .setParameter("cluster", clusterId)
                .setParameter("span", span.name())
                .executeUpdate();
    }

    /** Deletes what nobody has looked at since then, and what belongs to clusters that are no more. */
    @Transactional
    void forget(Instant before) {
        database.createNativeQuery("""
                        delete from metric_copy where wanted_at < :before
                        or cluster_id in (select id from cluster where ended_at is not null)""").setParameter("before", before).executeUpdate();
    }

    private void keep(UUID clusterId, Span span, Measured one) {
        database.createNativeQuery("""
                        insert into metric_series (cluster_id, span, measure, first_at, step, points, most)
                        values (:cluster, :span, :measure, :first, :step, cast(:points as double precision[]), :most)""")
                .setParameter("cluster", clusterId)
                .setParameter("span", span.name())
                .setParameter("measure", one.measure().name())
                .setParameter("first", one.points().first())
                .setParameter("step", (int) one.points().step().toSeconds())
                .setParameter("points", one.points().values().toArray(Double[]::new))
                .setParameter("most", TypedParameterValue.of(StandardBasicTypes.DOUBLE, one.most()))
                .executeUpdate();
    }

    private void update(String change, UUID clusterId, Span span) {
        database.createNativeQuery("update metric_copy set " + change + " where cluster_id = :cluster and span = :span")
                .setParameter("now", clock.instant())
                .setParameter("cluster", clusterId)
                .setParameter("span", span.name())
                .executeUpdate();
    }

    private static Map<Measure, Measured> series(List<Tuple> rows) {
        return rows.stream()
                .filter(row -> row.get("measure") != null)
                .map(Copies::measured)
                .collect(Collectors.toMap(Measured::measure, one -> one));
    }

    private static Measured measured(Tuple row) {
        var step = Duration.ofSeconds(row.get("step", Integer.class));
        var values = Arrays.asList((Double[]) row.get("points"));
        return new Measured(
                Measure.valueOf(row.get("measure", String.class)),
                new Points(row.get("first_at", Instant.class), step, values),
                row.get("most", Double.class));
    }

    private static Copy copy(Tuple row, Map<Measure, Measured> measured) {
        return new Copy(Demand.of(row), measured, LastUses.use(row).orElse(null));
    }
}
