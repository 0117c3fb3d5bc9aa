package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;

/** What happens to every wish: it takes the place of what it makes needless, and is decided by rule or by a lead. */
@ApplicationScoped
class Wishes {
    @Inject
    ChangeStore changes;

    @Inject
    Turns turns;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    /** Takes a wish that nobody has to decide about. */
    Change ask(Change change) {
        return ask(change, Approval.atOnce());
    }

    Change ask(Change change, Approval approval) {
        makeWay(change);
        change.awaits(approval);
        changes.persist(change);
        if (approval.waits()) {
            stand(change);
            turns.announce(change, change.askedAt().plus(policy.decideWithin()));
        } else {
            approve(change, Decision.byRule(clock.instant()));
        }
        return change;
    }

    void approve(Change change, Decision by) {
        change.decide(ChangeStatus.DUE, by);
        turns.enter(change);
    }

    /** A cluster that nothing is done to is about the change that waits for a lead. */
    private static void stand(Change change) {
        if (change.cluster().underWay().isEmpty()) {
            change.cluster().about(change);
        }
    }

    private void makeWay(Change change) {
        var cluster = change.cluster();
        Stream.concat(cluster.currentChange().stream(), changes.openOf(cluster.id()).stream())
                .filter(earlier -> !earlier.status().ended() && isReplaced(earlier, change))
                .distinct()
                .forEach(this::replace);
        cluster.currentChange().filter(earlier -> earlier.status().ended()).ifPresent(over -> cluster.about(null));
    }

    private void replace(Change earlier) {
        var outcome = earlier.kind() == ChangeKind.CREATE ? ChangeStatus.WITHDRAWN : ChangeStatus.REPLACED;
        earlier.finish(outcome, clock.instant());
    }

    /**
     * What failed makes way for any wish; what Atlas has not been asked for, for one of its kind; and all but what Atlas
     * has accepted, for a deletion. A creation under way makes way for its deletion: Atlas takes that at once. What people
     * have asked for makes way for no pause or resumption of Tailor's own.
     */
    private static boolean isReplaced(Change earlier, Change later) {
        if (later.kind() == ChangeKind.DELETE) {
            return earlier.kind() == ChangeKind.CREATE || earlier.status() != ChangeStatus.SENT;
        }
        if (isOwn(later) && !isOwn(earlier)) {
            return false;
        }
        return earlier.status() == ChangeStatus.FAILED
                || earlier.kind() == later.kind() && isSameRestoring(earlier, later) && !isWithAtlas(earlier);
    }

    private static boolean isOwn(Change change) {
        return change.askedBy().equals(Somebody.TAILOR);
    }

    private static boolean isSameRestoring(Change earlier, Change later) {
        return earlier.restores().equals(later.restores());
    }

    private static boolean isWithAtlas(Change change) {
        return change.status() == ChangeStatus.SENT || change.status() == ChangeStatus.DUE && change.attempted();
    }
}
