package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What happens to every wish: it is stored, decided by rule or left to a lead, and announced as work. */
@ApplicationScoped
class Wishes {
    @Inject
    ChangeStore changes;

    @Inject
    Event<ChangeIsDue> due;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    Change ask(Change change) {
        supersede(change.cluster());
        changes.persist(change);
        change.cluster().about(change);
        if (needsApproval(change)) {
            due.fire(new ChangeIsDue(change.id(), change.askedAt().plus(policy.decideWithin())));
        } else {
            approve(change, Decision.byRule(clock.instant()));
        }
        return change;
    }

    void approve(Change change, Decision by) {
        change.decide(ChangeStatus.DUE, by);
        change.cluster().refresh();
        announce(change, by.at());
    }

    void announce(Change change, Instant at) {
        due.fire(new ChangeIsDue(change.id(), at));
    }

    /** A change that is still about the cluster makes way: the service lets this happen only where it may. */
    private void supersede(Cluster cluster) {
        cluster.currentChange()
                .filter(earlier -> !earlier.status().ended())
                .ifPresent(earlier -> earlier.finish(ChangeStatus.WITHDRAWN, clock.instant()));
    }

    /** Only getting another size can need it: more storage in the same one does not. */
    private static boolean needsApproval(Change change) {
        return change.toSize() != null && change.toSize().needsApprovalAfter(change.fromSize());
    }
}
