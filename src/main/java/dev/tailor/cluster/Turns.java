package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** One change of a cluster at a time: the others wait for their turn, in the order in which they were asked for. */
@ApplicationScoped
class Turns {
    @Inject
    ChangeStore changes;

    @Inject
    Event<ChangeIsDue> due;

    @Inject
    Clock clock;

    /** Begins with a decided change, or puts it behind the one that has its turn. */
    void enter(Change change) {
        var another = change.cluster().occupiedBy().filter(now -> !now.id().equals(change.id()));
        if (another.isPresent()) {
            change.queue();
        } else {
            begin(change);
        }
    }

    /** The change that the cluster was about has ended: the next one has its turn; those that wait for a lead stand by. */
    void next(Cluster cluster) {
        cluster.about(null);
        var open = changes.openOf(cluster.id());
        open.stream()
                .filter(change -> change.status() == ChangeStatus.QUEUED)
                .findFirst()
                .ifPresentOrElse(this::begin, () -> open.stream().findFirst().ifPresent(cluster::about));
    }

    /** The cluster ends, or will: nothing follows any more. */
    void dismiss(Cluster cluster) {
        changes.openOf(cluster.id()).forEach(change -> change.finish(ChangeStatus.WITHDRAWN, clock.instant()));
    }

    /** Has a change looked at. */
    void announce(Change change, Instant at) {
        due.fire(new ChangeIsDue(change.id(), at));
    }

    private void begin(Change change) {
        change.begin();
        change.cluster().about(change);
        announce(change, clock.instant());
    }
}
