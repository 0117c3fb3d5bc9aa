package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What it means for a cluster that a change is in force, or that it ended otherwise. */
@ApplicationScoped
class Settling {
    @Inject
    Turns turns;

    /** Atlas has what was asked: from here on that is what is wanted. */
    void finish(Change change, Instant now) {
        var cluster = change.cluster();
        change.finish(ChangeStatus.DONE, now);
        cluster.settle(now);
        if (change.kind() == ChangeKind.DELETE) {
            end(cluster, ClusterState.GONE, now);
        } else {
            turns.next(cluster);
        }
    }

    /** Atlas refuses it for good: people decide about that, unless a deletion follows, which makes it needless. */
    void fail(Change change, Trouble why, Instant now) {
        var cluster = change.cluster();
        change.fail(why, now);
        cluster.refresh();
        if (new Outlook(cluster).follows(ChangeKind.DELETE)) {
            change.finish(ChangeStatus.REPLACED, now);
            turns.next(cluster);
        }
    }

    /** It ends without having come into force. */
    void leave(Change change, ChangeStatus as, ClusterState ended, Instant now) {
        var cluster = change.cluster();
        var current = cluster.currentChange().filter(one -> one.id().equals(change.id()));
        change.finish(as, now);
        if (change.kind() == ChangeKind.CREATE) {
            end(cluster, ended, now);
        } else if (current.isPresent()) {
            turns.next(cluster);
        }
    }

    /** Nothing will happen to the cluster any more. */
    void end(Cluster cluster, ClusterState as, Instant now) {
        turns.dismiss(cluster);
        cluster.end(as, now);
    }
}
