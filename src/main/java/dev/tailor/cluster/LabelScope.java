package dev.tailor.cluster;

import dev.tailor.cluster.ClusterList.Whose;
import jakarta.persistence.TypedQuery;
import java.util.Map;

/**
 * Clusters {@code c} that are looked at by the values of a label, as HQL.
 *
 * @param from what the condition and the order speak of
 * @param where begins with " where"
 * @param order which of those with the same value come first; empty where nobody asks for any of them
 * @param values what parameters of these stand for, by name
 */
public record LabelScope(String from, String where, String order, Map<String, Object> values) {
    /** Those of a list, newest first. */
    public static LabelScope of(Whose whose, ClusterQuery query) {
        return new LabelScope(
                " from Cluster c",
                ClusterList.where(whose, query),
                "c.askedAt desc, c.id desc",
                ClusterList.values(whose, query));
    }

    /** Where its clusters come from, with their sizes and the label of this key {@code l} of those that have it. */
    String labelled() {
        return from + " join c.size s left join c.labels l on key(l) = :group" + where;
    }

    /** Gives a query about {@link #labelled} all that it speaks of. */
    <T> TypedQuery<T> fill(TypedQuery<T> typed, String key) {
        values.forEach(typed::setParameter);
        return typed.setParameter("group", key);
    }
}
