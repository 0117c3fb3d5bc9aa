package dev.tailor.cluster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.ClusterList.Whose;
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
import java.util.UUID;
import java.util.function.Function;

/** The clusters of a list by the value of a label, summed up: in four statements, and as much as a page can show. */
@ApplicationScoped
public class LabelGroups {
    /** Values of a page: the dearest. */
    public static final int GROUPS = 20;

    /** Clusters of a value: the newest. */
    public static final int ROWS = 10;

    private static final String FROM = " from Cluster c join c.size s left join c.labels l on key(l) = :group";

    /** A month as {@link dev.tailor.catalog.Size#priceAMonth()} counts it. */
    private static final String PRICE = "sum(round(s.priceAnHour * 730, 0))";

    private static final String SUM = "count(c), sum(s.memoryGb), " + PRICE;

    @Inject
    ClusterStore clusters;

    @Inject
    EntityManager database;

    /**
     * Clusters with the same value.
     *
     * @param value empty for those that don't have the label
     * @param newest with project, size and current change
     */
    public record Group(String value, LabelSum sum, List<Cluster> newest) {}

    /**
     * All of it.
     *
     * @param groups the dearest first
     * @param others what the groups leave out
     */
    public record Grouped(List<Group> groups, LabelSum others) {}

    record Found(UUID id, String word) {}

    /** @param key of the label */
    @Transactional
    public Grouped of(Whose whose, ClusterQuery query, String key) {
        var sums = sums(whose, query, key);
        if (sums.isEmpty()) {
            return new Grouped(List.of(), LabelSum.NOTHING);
        }
        var left = total(whose, query, key);
        for (var sum : sums.values()) {
            left = left.minus(sum);
        }
        var newest = newest(whose, query, key, sums.keySet());
        var groups = sums.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue(), newest.getOrDefault(one.getKey(), List.of())))
                .toList();
        return new Grouped(groups, left);
    }

    /** Of the dearest values, and of what has none where that is among them. */
    private Map<String, LabelSum> sums(Whose whose, ClusterQuery query, String key) {
        var rows = with(
                        whose,
                        query,
                        key,
                        database.createQuery(
                                "select value(l), " + SUM + FROM + ClusterList.where(whose, query)
                                        + " group by value(l) order by " + PRICE + " desc, value(l)",
                                Object[].class))
                .setMaxResults(GROUPS)
                .getResultList();
        var sums = new LinkedHashMap<String, LabelSum>();
        rows.forEach(row -> sums.put(word(row[0]), sum(row[0] == null ? 0 : 1, row)));
        return sums;
    }

    private LabelSum total(Whose whose, ClusterQuery query, String key) {
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

    private Map<String, List<Cluster>> newest(Whose whose, ClusterQuery query, String key, Collection<String> values) {
        var found = with(
                        whose,
                        query,
                        key,
                        database.createQuery(
                                "select r.id as id, r.word as word from (select c.id as id, value(l) as word,"
                                        + " row_number() over (partition by value(l) order by c.askedAt desc, c.id desc)"
                                        + " as place" + FROM + ClusterList.where(whose, query)
                                        + " and (value(l) is null or value(l) in :values)) r"
                                        + " where r.place <= " + ROWS + " order by r.place",
                                Found.class))
                .setParameter("values", values)
                .getResultList();
        var whole = whole(found.stream().map(Found::id).toList());
        return found.stream()
                .collect(groupingBy(one -> word(one.word()), mapping(one -> whole.get(one.id()), toList())));
    }

    private Map<UUID, Cluster> whole(List<UUID> ids) {
        return clusters.list(ClusterStore.WHOLE + " where c.id in ?1", ids).stream()
                .collect(toMap(Cluster::id, Function.identity()));
    }

    private static <T> TypedQuery<T> with(Whose whose, ClusterQuery query, String key, TypedQuery<T> sql) {
        ClusterList.values(whose, query).forEach(sql::setParameter);
        return sql.setParameter("group", key);
    }

    private static String word(Object value) {
        return Objects.requireNonNullElse((String) value, "");
    }

    private static LabelSum sum(long values, Object[] row) {
        return new LabelSum(values, number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
