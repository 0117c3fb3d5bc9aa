package dev.tailor.cluster;

import dev.tailor.history.Event;
import dev.tailor.history.Events;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What has happened to a cluster; readable after it is gone. */
@ApplicationScoped
public class History {
    @Inject
    ClusterStore clusters;

    @Inject
    ChangeStore changes;

    @Inject
    Events events;

    /**
     * A cluster's past.
     *
     * @param changes newest first
     * @param events newest first
     */
    public record Past(List<Change> changes, List<Event> events) {}

    /** A place in it: behind the change and the event of these numbers. */
    public record After(long change, long event) {
        /** Where the first page begins. */
        public static final After NOTHING = new After(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * The changes and events behind a place.
     *
     * @param most the most of each
     * @throws Refusal.NotFound where the person may not see the cluster
     */
    @Transactional
    public Past of(Person who, UUID clusterId, After after, int most) {
        var cluster = clusters.seenBy(who, clusterId).orElseThrow(Refusal.NotFound::new);
        return new Past(
                changes.latestOf(cluster.id(), after.change(), most), events.told(cluster.id(), after.event(), most));
    }

    /**
     * The newest changes and events.
     *
     * @param most the most of each
     * @throws Refusal.NotFound where the person may not see the cluster
     */
    @Transactional
    public Past of(Person who, UUID clusterId, int most) {
        return of(clusters.seenBy(who, clusterId).orElseThrow(Refusal.NotFound::new), most);
    }

    /**
     * The newest changes and events, in two statements.
     *
     * @param cluster one that the person may see
     * @param most the most of each
     */
    @Transactional
    public Past of(Cluster cluster, int most) {
        return new Past(changes.latestOf(cluster.id(), most), events.told(cluster.id(), most));
    }
}
