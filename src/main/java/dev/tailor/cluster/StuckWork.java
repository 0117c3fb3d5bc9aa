package dev.tailor.cluster;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes that do not come forward, and what administrators do about them. */
@ApplicationScoped
public class StuckWork {
    @Inject
    ChangeStore changes;

    @Inject
    ClusterStore clusters;

    @Inject
    UnmanagedStore unmanaged;

    @Inject
    Watches watches;

    @Inject
    Turns turns;

    @Inject
    Settling settling;

    @Inject
    Chronicle chronicle;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    /**
     * All of them, the longest first; at most two hundred, in one statement.
     *
     * @param broken changes whose work broke down, whatever they say themselves
     */
    @Transactional
    public List<Stuck> all(Collection<Long> broken) {
        var now = clock.instant();
        return changes.stuck(now.minus(policy.stuckAfter()), now.minus(policy.failingAfter()), broken).stream()
                .map(Stuck::of)
                .toList();
    }

    /** A cluster, for an administrator. */
    @Transactional
    public Cluster cluster(Person admin, UUID id) {
        allow(admin);
        return clusters.seenBy(admin, id).orElseThrow(Refusal.NotFound::new);
    }

    /** Has Atlas asked at once about what is under way with a cluster, whenever that would have been its turn. */
    @Transactional
    public Cluster check(Person admin, UUID id) {
        var cluster = locked(admin, id);
        cluster.underWay().or(() -> leftOver(id)).ifPresent(change -> {
            change.tryNow(clock.instant());
            turns.announce(change, clock.instant());
        });
        watches.askSoon(cluster.project().id());
        return cluster;
    }

    /**
     * Ends a cluster in Tailor and leaves it to itself in Atlas, where it appears as one that nobody has asked Tailor
     * for: its name stays taken.
     *
     * @throws Refusal.NotPossible where there is nothing to forget
     */
    @Transactional
    public Cluster forget(Person admin, UUID id) {
        var cluster = locked(admin, id);
        var leftOver = leftOver(id);
        if (cluster.endedAt().isPresent() && leftOver.isEmpty()) {
            throw new Refusal.NotPossible("Tailor has nothing to do with " + cluster.name() + " any more.");
        }
        var now = clock.instant();
        unmanaged.note(cluster, now);
        leftOver.ifPresent(Change::cleanedUp);
        cluster.currentChange().ifPresent(change -> change.finish(ChangeStatus.FORGOTTEN, now));
        settling.end(cluster, ClusterState.FORGOTTEN, now);
        chronicle.note(id, Somebody.of(admin), "had Tailor forget it; Atlas keeps it", "");
        return cluster;
    }

    /** A creation that was withdrawn, of which Atlas does not delete what is there. */
    private Optional<Change> leftOver(UUID id) {
        return changes.withdrawnCreationOf(id)
                .filter(change -> change.nextTryAt().isPresent());
    }

    private Cluster locked(Person admin, UUID id) {
        allow(admin);
        return clusters.lockedFor(admin, id).orElseThrow(Refusal.NotFound::new);
    }

    private static void allow(Person who) {
        if (!who.admin()) {
            throw new Refusal.NotAllowed("Administrators look after what is stuck.");
        }
    }
}
