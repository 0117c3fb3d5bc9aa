package dev.tailor.cluster;

import dev.tailor.history.Who;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that people may want to hear of. Whoever makes it true fires it as a CDI event inside the same transaction;
 * who hears of it, and how, is not known here. Never anything secret.
 *
 * @param team whose it is; null for nobody's but the administrators'
 * @param clusterId null where it is about a whole project
 * @param subject the cluster's name, or the project's
 * @param changeId the change that it belongs to, or null
 * @param who whoever did it: a person, Tailor, Atlas
 * @param what a sentence without a full stop: "Lena Lund approved the creation of orders-cart"
 * @param more sentences that follow, or empty
 * @param until until when something can be done about it; null where it can't, or has no end
 */
public record News(
        NewsKind kind,
        String team,
        UUID clusterId,
        String subject,
        Long changeId,
        Who who,
        String what,
        String more,
        Instant until) {

    /** Of a cluster. */
    public static News of(NewsKind kind, Cluster cluster, Who who, String what) {
        return new News(kind, cluster.team(), cluster.id(), cluster.name(), null, who, what, "", null);
    }

    public News ofChange(long id) {
        return new News(kind, team, clusterId, subject, id, who, what, more, until);
    }

    public News adding(String sentences) {
        return new News(kind, team, clusterId, subject, changeId, who, what, sentences, until);
    }

    public News until(Instant end) {
        return new News(kind, team, clusterId, subject, changeId, who, what, more, end);
    }
}
