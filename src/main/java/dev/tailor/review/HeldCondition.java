package dev.tailor.review;

import dev.tailor.alerts.OpenAlerts;
import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.LabelScope;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a query asks of a cluster {@code c} and its use {@code u}, as HQL.
 *
 * @param now the present moment
 * @param near before when a time has to end to be worth a word
 * @param quarter when the present one began
 */
record HeldCondition(HeldQuery query, Whose whose, Instant now, Instant near, Instant quarter) {
    private static final String USE = " left join Used u on u.clusterId = c.id";

    /** What a row needs of a cluster and its use, in one statement. */
    private static final String WHOLE = """
             from Cluster c join fetch c.project join fetch c.size s
            left join fetch c.currentChange change left join fetch change.fromSize left join fetch change.toSize""" + USE;

    /** How many of what it finds have which size {@code s}. */
    static final String SIZED = "select s, count(c) from Cluster c join c.size s" + USE;

    private static final String BY_LABEL = " left join c.labels l on key(l) = :group";

    static final Set<ClusterState> NOT_HAD = EnumSet.of(ClusterState.WAITING, ClusterState.FAILED);

    static final Set<ClusterState> LEAVING = EnumSet.of(ClusterState.RETIRING, ClusterState.DELETING);

    private static final Duration UNUSED = Duration.ofDays(30);

    /** Running clusters are asked every hour; what was not asked for so long is not known. */
    private static final Duration LATELY = Duration.ofDays(2);

    static final String REVIEWED =
            "exists (select 1 from Review v where v.clusterId = c.id and v.refused = false and v.at >= :quarter)";

    private static final String STAYS = "c.state not in :leaving";

    /** Nobody has to look at what will be deleted. */
    static final String LEFT = STAYS + " and not " + REVIEWED;

    private static final String NOT_USED = """
            c.readyAt <= :unused and u.lookedFrom <= :unused and (u.usedAt is null or u.usedAt < :unused)
            and (c.state = :paused or u.lookedUntil >= :lately)""";

    String words() {
        return ClusterList.where(whose, query.clusters()) + " and c.state not in :notHad"
                + (query.owner().isEmpty() ? "" : " and c.owner.name = :owner")
                + (query.look() == null ? "" : " and " + looked(query.look()));
    }

    private static String looked(Look look) {
        return switch (look) {
            case LEFT -> LEFT;
            case UNUSED -> NOT_USED;
            case EXPIRING -> STAYS + " and c.expiry.at <= :near";
            case ALERTS -> OpenAlerts.OF_CLUSTER;
        };
    }

    /** A {@link HeldList.Found} for each of what it finds, in order. */
    String rows() {
        var order = query.sorting().order();
        return query.groups()
                ? "select c, u, value(l)" + WHOLE + BY_LABEL + words() + " order by value(l) nulls last, " + order
                : "select c, u, ''" + WHOLE + words() + " order by " + order;
    }

    /** The same, for summing up by the value of a label. */
    LabelScope scope() {
        var words = words();
        return new LabelScope(" from Cluster c" + USE, words, "", values(words));
    }

    /** Gives a query that these words are a part of what they speak of. */
    <T> TypedQuery<T> fill(TypedQuery<T> typed, String words) {
        values(words).forEach(typed::setParameter);
        return typed;
    }

    private Map<String, Object> values(String words) {
        var spoken = new HashMap<>(ClusterList.values(whose, query.clusters()));
        values().entrySet().stream()
                .filter(value -> words.contains(":" + value.getKey()))
                .forEach(value -> spoken.put(value.getKey(), value.getValue()));
        return spoken;
    }

    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("notHad", NOT_HAD);
        values.put("owner", query.owner());
        values.put("group", query.group());
        values.put("leaving", LEAVING);
        values.put("quarter", quarter);
        values.put("unused", now.minus(UNUSED));
        values.put("lately", now.minus(LATELY));
        values.put("paused", ClusterState.PAUSED);
        values.put("near", near);
        values.put("now", now);
        return values;
    }
}
