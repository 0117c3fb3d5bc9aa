package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What clusters come to, by the value of a label; an empty value stands for those that don't have it. */
@ApplicationScoped
public class LabelSums {
    /** What has ended, waits for a lead or could not be built costs nothing. */
    private static final String COSTS = "case when c.endedAt is null"
            + " and c.state <> dev.tailor.cluster.ClusterState.WAITING"
            + " and c.state <> dev.tailor.cluster.ClusterState.FAILED then ";

    /** A month as {@link dev.tailor.catalog.Size#priceAMonth()} counts it. */
    private static final String PRICE = "sum(" + COSTS + "round(s.priceAnHour * 730, 0) else 0 end)";

    private static final String SUM =
            "count(c), sum(" + COSTS + "s.memoryGb else 0 end), sum(" + COSTS + "c.storageGb else 0 end), " + PRICE;

    private static final String DEAREST = " group by value(l) order by " + PRICE + " desc, value(l)";
    private static final String AMONG = " and (value(l) is null or value(l) in :among) group by value(l)";

    @Inject
    EntityManager database;

    /**
     * Of the dearest values, the dearest first, and of what has none where that is among them.
     *
     * @param from how many are passed over
     */
    @Transactional
    public Map<String, LabelSum> dearest(LabelScope scope, String key, int from, int most) {
        return byValue(query(scope, key, "value(l), ", DEAREST)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList());
    }

    /** Of some values, and of what has none. */
    @Transactional
    public Map<String, LabelSum> of(LabelScope scope, String key, Collection<String> values) {
        return byValue(query(scope, key, "value(l), ", AMONG)
                .setParameter("among", values)
                .getResultList());
    }

    @Transactional
    LabelSum total(LabelScope scope, String key) {
        var row = query(scope, key, "count(distinct value(l)), ", "").getSingleResult();
        return sum(number(row[0]), row);
    }

    private TypedQuery<Object[]> query(LabelScope scope, String key, String first, String end) {
        var words = "select " + first + SUM + scope.labelled() + end;
        return scope.fill(database.createQuery(words, Object[].class), key);
    }

    private static Map<String, LabelSum> byValue(List<Object[]> rows) {
        var sums = new LinkedHashMap<String, LabelSum>();
        rows.forEach(row -> sums.put(word(row[0]), sum(row[0] == null ? 0 : 1, row)));
        return sums;
    }

    static String word(Object value) {
        return Objects.requireNonNullElse((String) value, "");
    }

    private static LabelSum sum(long values, Object[] row) {
        return new LabelSum(values, number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
