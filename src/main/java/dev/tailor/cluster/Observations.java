package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes what Atlas's lists show: clusters come up, settle, are changed behind our back, vanish. */
@ApplicationScoped
public class Observations {
    @Inject
    ClusterStore clusters;

    @Inject
    ChangeStore changes;

    @Inject
    WatchStore watches;

    @Inject
    UnmanagedStore unmanaged;

    @Inject
    Consequences consequences;

    @Inject
    Event<ChangeIsDue> due;

    @Inject
    Clock clock;

    /** Everything that Atlas has in a project: the whole list, never a part of it. */
    @Transactional
    public void seen(long projectId, List<Sighting> all) {
        var now = clock.instant();
        watches.of(projectId).answered(now);
        var live = clusters.liveIn(projectId);
        live.forEach(cluster -> take(cluster, found(cluster, all), now));
        var strangers = all.stream().filter(one -> live.stream().noneMatch(cluster -> one.isOf(cluster)));
        unmanaged.replace(
                projectId, strangers.filter(one -> !leftOver(one, now)).toList(), now);
    }

    private static Optional<InAtlas> found(Cluster cluster, List<Sighting> all) {
        return all.stream().filter(one -> one.isOf(cluster)).map(Sighting::have).findFirst();
    }

    /**
     * Rows are locked, and read anew, only where something follows: a quiet look costs a quiet project nothing, and one
     * that comes with somebody's click waits for it, or the click for the look.
     */
    private void take(Cluster cluster, Optional<InAtlas> have, Instant now) {
        if (consequences.any(cluster, have.orElse(null), now)) {
            clusters.lockAnew(cluster);
            consequences.draw(cluster, have.orElse(null), now);
        }
        Consequences.givenUpTooEarly(cluster, have.orElse(null))
                .ifPresent(change -> due.fire(new ChangeIsDue(change.id(), now)));
    }

    /** Built after its request was withdrawn: the withdrawn change is looked at once more and cleans up. */
    private boolean leftOver(Sighting one, Instant now) {
        var withdrawn = one.clusterId().flatMap(changes::withdrawnCreationOf);
        withdrawn
                .filter(change -> !one.have().leaving())
                .filter(change -> change.nextTryAt().filter(now::isBefore).isEmpty())
                .ifPresent(change -> due.fire(new ChangeIsDue(change.id(), now)));
        return withdrawn.isPresent();
    }
}
