package dev.tailor.cluster;

import dev.tailor.cluster.ClusterList.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The labels that there are, for choosing one; at most a hundred, in order. */
@ApplicationScoped
public class LabelChoices {
    private static final int MOST = 100;

    /**
     * Hops in the index from one label to the next, so that ten thousand clusters cost as much as a thousand, and stops
     * where a page has enough; after a thousand labels it gives up on those of clusters that have ended. The rows come
     * as they are found, in order: sorting them would mean to hop to the end.
     */
    static final String OF_ALL = """
            with recursive label (number, key, value) as (
                (select 1, key, value from cluster_label order by key, value limit 1)
                union all
                select label.number + 1, next.key, next.value from label, lateral (
                    select l.key, l.value from cluster_label l where (l.key, l.value) > (label.key, label.value)
                    order by l.key, l.value limit 1) next
                where label.number < 1000)
            select concat(key, ': ', value) from label, lateral (
                select 1 from cluster_label l join cluster c on c.id = l.cluster_id
                where l.key = label.key and l.value = label.value and c.ended_at is null limit 1) used
            limit 100""";

    /** The same from one key to the next. */
    static final String KEYS_OF_ALL = """
            with recursive label (number, key) as (
                (select 1, key from cluster_label order by key limit 1)
                union all
                select label.number + 1, next.key from label, lateral (
                    select l.key from cluster_label l where l.key > label.key order by l.key limit 1) next
                where label.number < 1000)
            select label.key from label, lateral (
                select 1 from cluster_label l join cluster c on c.id = l.cluster_id
                where l.key = label.key and c.ended_at is null limit 1) used
            limit 100""";

    @Inject
    EntityManager database;

    /** Labels of clusters as {@code key: value}. */
    @Transactional
    public List<String> pairs(Whose whose) {
        return whose.everybody()
                ? database.createNativeQuery(OF_ALL, String.class).getResultList()
                : of("distinct concat(key(l), ': ', value(l))", whose);
    }

    /** Keys of labels. */
    @Transactional
    public List<String> keys(Whose whose) {
        return whose.everybody()
                ? database.createNativeQuery(KEYS_OF_ALL, String.class).getResultList()
                : of("distinct key(l)", whose);
    }

    private List<String> of(String what, Whose whose) {
        return database.createQuery(
                        "select " + what + " from Cluster c join c.labels l where c.team " + whose.words()
                                + " :teams and c.endedAt is null order by 1",
                        String.class)
                .setParameter("teams", whose.teams())
                .setMaxResults(MOST)
                .getResultList();
    }
}
