package dev.tailor.cluster;

import dev.tailor.history.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Does what a cluster's expiry wants: tells that it nears, pauses it when it is over, deletes it when nobody has kept it.
 * When to look again is noted with what was done, so that doing it twice is doing it once.
 */
@ApplicationScoped
public class Expiring {
    /** What stands in the way now is gone some time: a change before a lead, the hour after a resume. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    /**
     * Whoever takes the pause back, or resumes it in Atlas, has a day; who wants it longer keeps it longer. As often it is
     * looked whether what only people end, such as its protection, still keeps its deletion back.
     */
    private static final Duration WHILE_OVER = Duration.ofDays(1);

    private static final Set<ClusterState> NOT_TO_WARN_OF =
            EnumSet.of(ClusterState.WAITING, ClusterState.RETIRING, ClusterState.DELETING);

    @Inject
    ClusterStore clusters;

    @Inject
    EntityManager database;

    @Inject
    ExpiryDates dates;

    @Inject
    ExpiryConfig config;

    @Inject
    Wishes wishes;

    @Inject
    Policy policy;

    @Inject
    Chronicle chronicle;

    @Inject
    Event<ExpiryNears> nears;

    @Inject
    Clock clock;

    /** The clusters to be looked at now, the longest due first, in one statement. */
    @Transactional
    public List<UUID> due(int most) {
        return database.createQuery("""
                        select c.id from Cluster c where c.expiry.lookAt <= :now and c.endedAt is null
                        order by c.expiry.lookAt""", UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Looks at one of them; nothing happens where somebody has kept it meanwhile. */
    @Transactional
    public void look(UUID id) {
        var cluster = clusters.locked(id);
        var now = clock.instant();
        cluster.expiry()
                .filter(expiry -> expiry.lookAt() != null && !expiry.lookAt().isAfter(now))
                .filter(expiry -> cluster.endedAt().isEmpty())
                .ifPresent(expiry -> cluster.expires(expiry.lookedAt(step(cluster, expiry, now))));
    }

    /** Does what is due, and says when to look again. */
    private Instant step(Cluster cluster, Expiry expiry, Instant now) {
        var next = dates.plan().next(expiry.at(), now);
        return switch (dates.plan().stage(expiry.at(), now)) {
            case FINE -> next;
            case SOON, LAST_DAY -> warned(cluster, expiry, now) ? next : earlier(now.plus(WHILE_OVER), next);
            case OVER -> earlier(now.plus(paused(cluster, expiry, now) ? WHILE_OVER : AGAIN), next);
            case FORFEIT -> forfeit(new Expired(cluster, expiry), now);
        };
    }

    /** What is not there yet, or on its way out, ends for another reason, unless that comes to nothing. */
    private boolean warned(Cluster cluster, Expiry expiry, Instant now) {
        var spared = NOT_TO_WARN_OF.contains(cluster.state()) || new Outlook(cluster).follows(ChangeKind.DELETE);
        if (!spared) {
            warn(cluster, expiry, now);
        }
        return !spared;
    }

    private void warn(Cluster cluster, Expiry expiry, Instant now) {
        var stage = dates.plan().stage(expiry.at(), now);
        var verb = expiry.over(now) ? "expired" : "expires";
        chronicle.note(cluster.id(), Somebody.TAILOR, Act.EXPIRY, "warned that it " + verb + " on " + expiry.day(), "");
        nears.fire(new ExpiryNears(cluster.id(), expiry.on(), stage));
    }

    /** Whether it stands still, or will; what is being paused already needs no further pause. */
    private boolean paused(Cluster cluster, Expiry expiry, Instant now) {
        if (new Outlook(cluster).paused()) {
            return true;
        }
        if (cluster.obstacle(ChangeKind.PAUSE, now).isPresent()) {
            return false;
        }
        wishes.ask(NewChanges.plain(ChangeKind.PAUSE, cluster, Somebody.TAILOR, why(expiry), now));
        return true;
    }

    /** Only what people know to stand still, for as long as they were told, is deleted. */
    private Instant forfeit(Expired expired, Instant now) {
        var cluster = expired.cluster();
        var leaves = expired.leavesAt();
        if (leaves.isPresent()) {
            return afterwards(leaves.get());
        }
        if (expired.unforeseen()) {
            warned(cluster, expired.expiry(), now);
            return paused(cluster, expired.expiry(), now) || expired.runsOn() ? afterwards(now) : now.plus(AGAIN);
        }
        if (expired.still() || expired.runsOn()) {
            return delete(cluster, expired.expiry(), now);
        }
        var asked = new Outlook(cluster).paused();
        return paused(cluster, expired.expiry(), now) && !asked ? afterwards(now) : now.plus(AGAIN);
    }

    /** Whoever undoes a deletion has the whole time once more to think about it. */
    private Instant afterwards(Instant end) {
        return end.plus(config.deleteAfter());
    }

    private Instant delete(Cluster cluster, Expiry expiry, Instant now) {
        if (cluster.obstacle(ChangeKind.DELETE, now).isPresent()) {
            return now.plus(WHILE_OVER);
        }
        var end = cluster.readyAt().isPresent() ? now.plus(policy.undoDeletion()) : now;
        wishes.ask(NewChanges.delete(cluster, Somebody.TAILOR, why(expiry), end, now));
        return afterwards(end);
    }

    static String why(Expiry expiry) {
        return "It expired on " + expiry.day() + ".";
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
