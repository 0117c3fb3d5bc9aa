package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells whoever speaks to Atlas what there is to do; {@link Progress} hears what became of it. */
@ApplicationScoped
public class Assignments {
    @Inject
    ChangeStore changes;

    @Inject
    ClusterStore clusters;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    /** What there is to do; empty where there is no such change. */
    @Transactional
    public Optional<Assignment> of(long changeId) {
        return changes.locked(changeId).map(Assignment::of);
    }

    /** The latest change of a cluster, for whoever tells Atlas about the cluster itself; after an edit of this instant. */
    @Transactional
    public Optional<Assignment> latestOf(UUID clusterId) {
        clusters.locked(clusterId);
        return changes.latestOf(clusterId, 1).stream().findFirst().map(Assignment::of);
    }

    /** Changes to carry out now, and those that nobody has decided in time, as far as that is not on the agenda. */
    @Transactional
    public List<Long> dueWithoutWork() {
        var now = clock.instant();
        return changes.dueWithoutWork(now, now.minus(policy.decideWithin()));
    }
}
