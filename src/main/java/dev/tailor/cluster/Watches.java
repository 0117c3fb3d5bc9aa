package dev.tailor.cluster;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When Atlas is asked what its projects have, and how current what Tailor knows is. */
@ApplicationScoped
public class Watches {
    @Inject
    WatchStore watches;

    @Inject
    ClusterStore clusters;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * The projects that Atlas should be asked about now.
     *
     * @param often how long after the last time, where something moves
     * @param seldom how long after the last time, elsewhere
     */
    @Transactional
    public List<Long> due(Duration often, Duration seldom) {
        return watches.due(clock.instant(), often, seldom);
    }

    /** Whether and when Atlas was asked about a project. */
    @Transactional
    public Optional<Watch> of(long projectId) {
        return watches.findByIdOptional(projectId);
    }

    /** Has Atlas asked about a project as soon as possible. */
    @Transactional
    public void askSoon(long projectId) {
        watches.of(projectId).askSoon();
    }

    /**
     * Has Atlas asked about a cluster as soon as possible, for somebody of its team; who may only look may not hurry it.
     *
     * @throws Refusal.NotFound where the person may not see it
     * @throws Refusal.NotAllowed where they may only look
     */
    @Transactional
    public Cluster askSoon(Person who, UUID clusterId) {
        var cluster = Rights.toChange(who, clusters.seenBy(who, clusterId));
        watches.of(cluster.project().id()).askSoon();
        return cluster;
    }

    /**
     * Atlas did not answer; what we know stays as it is.
     *
     * @param why for people
     * @param pause how long Atlas is left alone, if it asked for that; otherwise as long as it has been silent, between
     *     {@code least} and {@code most}
     */
    @Transactional
    public void unanswered(long projectId, String why, Optional<Duration> pause, Duration least, Duration most) {
        var now = clock.instant();
        var watch = watches.of(projectId);
        var silent =
                watch.failingSince().map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
        watch.failed(why, now.plus(pause.orElse(within(least, silent, most))), now);
    }

    private static Duration within(Duration least, Duration wanted, Duration most) {
        if (wanted.compareTo(least) < 0) {
            return least;
        }
        return wanted.compareTo(most) > 0 ? most : wanted;
    }

    /**
     * Of the projects with clusters, the one that Atlas has been silent about for longest, or else the one that it was
     * asked about longest ago, in one statement.
     *
     * @return empty where there is no cluster, or a project that Atlas has not been asked about yet
     */
    @Transactional
    public Optional<Watch> leastCurrent(ClusterList.Whose whose) {
        var found = database.createQuery("""
                        select w from Project p left join Watch w on w.projectId = p.id
                        where p.team %s :teams
                        and exists (select 1 from Cluster c where c.project = p and c.endedAt is null)
                        order by w.failingSince nulls last, w.answeredAt nulls first""".formatted(whose.words()), Watch.class)
                .setParameter("teams", whose.teams())
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }
}
