package dev.tailor.cluster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.ClusterList.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The clusters of a list by the value of a label, summed up: in four statements, and as much as a page can show. */
@ApplicationScoped
public class LabelGroups {
    /** Values of a page: the dearest. */
    public static final int GROUPS = 20;

    /** Clusters of a value: the newest. */
    public static final int ROWS = 10;

    /** Values beyond these: their names only. */
    public static final int NAMES = 100;

    @Inject
    ClusterStore clusters;

    @Inject
    LabelSums sums;

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
     * @param names the first values of these, the dearest first; empty for those that don't have the label
     */
    public record Grouped(List<Group> groups, LabelSum others, List<String> names) {}

    record Found(UUID id, String word) {}

    /** @param key of the label */
    @Transactional
    public Grouped of(Whose whose, ClusterQuery query, String key) {
        var found = sums.dearest(whose, query, key, GROUPS + NAMES);
        if (found.isEmpty()) {
            return new Grouped(List.of(), LabelSum.NOTHING, List.of());
        }
        var values = found.keySet().stream().limit(GROUPS).toList();
        var left = sums.total(whose, query, key);
        for (var value : values) {
            left = left.minus(found.get(value));
        }
        var newest = newest(whose, query, key, values);
        var groups = values.stream()
                .map(value -> new Group(value, found.get(value), newest.getOrDefault(value, List.of())))
                .toList();
        return new Grouped(groups, left, found.keySet().stream().skip(GROUPS).toList());
    }

    private Map<String, List<Cluster>> newest(Whose whose, ClusterQuery query, String key, Collection<String> values) {
        var found = LabelSums.with(
                        whose,
                        query,
                        key,
                        database.createQuery(
                                "select r.id as id, r.word as word from (select c.id as id, value(l) as word,"
                                        + " row_number() over (partition by value(l) order by c.askedAt desc, c.id desc)"
                                        + " as place" + LabelSums.FROM + ClusterList.where(whose, query)
                                        + " and (value(l) is null or value(l) in :values)) r"
                                        + " where r.place <= " + ROWS + " order by r.place",
                                Found.class))
                .setParameter("values", values)
                .getResultList();
        var whole = whole(found.stream().map(Found::id).toList());
        return found.stream()
                .collect(groupingBy(one -> LabelSums.word(one.word()), mapping(one -> whole.get(one.id()), toList())));
    }

    private Map<UUID, Cluster> whole(List<UUID> ids) {
        return clusters.list(ClusterStore.WHOLE + " where c.id in ?1", ids).stream()
                .collect(toMap(Cluster::id, Function.identity()));
    }
}
