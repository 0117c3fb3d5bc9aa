package dev.tailor.cluster;

import dev.tailor.cluster.ClusterList.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the clusters of a list come to, by the value of a label; to be called within a transaction. */
@ApplicationScoped
class LabelSums {
    static final String FROM = " from Cluster c join c.size s left join c.labels l on key(l) = :group";

    /** What has ended, waits for a lead or could not be built costs nothing. */
    private static final String COSTS = "case when c.endedAt is null"
            + " and c.state <> dev.tailor.cluster.ClusterState.WAITING"
            + " and c.state <> dev.tailor.cluster.ClusterState.FAILED then ";

    /** A month as {@link dev.tailor.catalog.Size#priceAMonth()} counts it. */
    private static final String PRICE = "sum(" + COSTS + "round(s.priceAnHour * 730, 0) else 0 end)";

    private static final String SUM = "count(c), sum(" + COSTS + "s.memoryGb else 0 end), " + PRICE;

    @Inject
    EntityManager database;

    /** Of the dearest values, and of what has none where that is among them. */
    Map<String, LabelSum> dearest(Whose whose, ClusterQuery query, String key, int most) {
        var rows = with(
                        whose,
                        query,
                        key,
                        database.createQuery(
                                "select value(l), " + SUM + FROM + ClusterList.where(whose, query)
                                        + " group by value(l) order by " + PRICE + " desc, value(l)",
                                Object[].class))
                .setMaxResults(most)
                .getResultList();
        var sums = new LinkedHashMap<String, LabelSum>();
        rows.forEach(row -> sums.put(word(row[0]), sum(row[0] == null ? 0 : 1, row)));
        return sums;
    }

    LabelSum total(Whose whose, ClusterQuery query, String key) {
        var row = with(
                        whose,
                        query,
                        key,
                        database.createQuery(
                                "select count(distinct value(l)), " + SUM + FROM + ClusterList.where(whose, query),
                                Object[].class))
                .getSingleResult();
        return sum(number(row[0]), row);
    }

    /** Gives a query about {@link #FROM} all that it speaks of. */
    static <T> TypedQuery<T> with(Whose whose, ClusterQuery query, String key, TypedQuery<T> sql) {
        ClusterList.values(whose, query).forEach(sql::setParameter);
        return sql.setParameter("group", key);
    }

    static String word(Object value) {
        return Objects.requireNonNullElse((String) value, "");
    }

    private static LabelSum sum(long values, Object[] row) {
        return new LabelSum(values, number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
