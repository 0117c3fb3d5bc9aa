package dev.tailor.cluster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Clusters by the value of a label, summed up: in three statements, and as much as a page can show. */
@ApplicationScoped
public class LabelGroups {
    /** Values of a page: the dearest. */
    public static final int GROUPS = 20;

    /** Clusters of a value: the first. */
    public static final int ROWS = 10;

    /** Values beyond these: their names only. */
    public static final int NAMES = 100;

    @Inject
    LabelSums sums;

    @Inject
    EntityManager database;

    /**
     * Clusters with the same value.
     *
     * @param value empty for those that don't have the label
     * @param first ids of the first of them
     */
    public record Group(String value, LabelSum sum, List<UUID> first) {}

    /**
     * All of it.
     *
     * @param groups the dearest first
     * @param others what the groups leave out
     * @param names the first values of these, the dearest first; empty for those that don't have the label
     */
    public record Grouped(List<Group> groups, LabelSum others, List<String> names) {
        static final Grouped NOTHING = new Grouped(List.of(), LabelSum.NOTHING, List.of());

        /** The ids of all that the groups show. */
        public List<UUID> shown() {
            return groups.stream().flatMap(group -> group.first().stream()).toList();
        }
    }

    record Found(UUID id, String word) {}

    /** @param key of the label */
    @Transactional
    public Grouped of(LabelScope scope, String key) {
        var found = sums.dearest(scope, key, 0, GROUPS + NAMES);
        if (found.isEmpty()) {
            return Grouped.NOTHING;
        }
        var values = found.keySet().stream().limit(GROUPS).toList();
        var left = sums.total(scope, key);
        for (var value : values) {
            left = left.minus(found.get(value));
        }
        var first = first(scope, key, values);
        var groups = values.stream()
                .map(value -> new Group(value, found.get(value), first.getOrDefault(value, List.of())))
                .toList();
        return new Grouped(groups, left, found.keySet().stream().skip(GROUPS).toList());
    }

    private Map<String, List<UUID>> first(LabelScope scope, String key, Collection<String> values) {
        var words = "select r.id as id, r.word as word from (select c.id as id, value(l) as word,"
                + " row_number() over (partition by value(l) order by " + scope.order() + ") as place"
                + scope.labelled() + " and (value(l) is null or value(l) in :among)) r"
                + " where r.place <= " + ROWS + " order by r.place";
        return scope
                .fill(database.createQuery(words, Found.class), key)
                .setParameter("among", values)
                .getResultList()
                .stream()
                .collect(groupingBy(one -> LabelSums.word(one.word()), mapping(Found::id, toList())));
    }
}
