package dev.tailor.cluster;

import dev.tailor.history.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Clusters that Atlas's lists lack: deleted as was asked, or in Atlas's own console; or the list came too early. */
@ApplicationScoped
public class Absences {
    /** How long a cluster has to be absent from lists before it is asked for by name. */
    private static final Duration BELIEVED_AFTER = Duration.ofSeconds(30);

    @Inject
    ClusterStore clusters;

    @Inject
    Settling settling;

    @Inject
    Chronicle chronicle;

    @Inject
    Event<LoginsRemoved> loginsRemoved;

    @Inject
    Event<News> news;

    @Inject
    Clock clock;

    /**
     * Clusters that should be asked for by name before they are believed gone: those being deleted at once, others after
     * a while, for one list may be taken too early.
     */
    @Transactional
    public List<Absent> of(long projectId) {
        var since = clock.instant().minus(BELIEVED_AFTER);
        return clusters.missingIn(projectId).stream()
                .filter(cluster -> deletion(cluster).isPresent()
                        || !cluster.missingSince().orElseThrow().isAfter(since))
                .map(cluster -> new Absent(
                        cluster.id(),
                        cluster.name(),
                        cluster.inAtlas().map(InAtlas::atlasId).orElse(null)))
                .toList();
    }

    /** Atlas says of a cluster by its name that there is none: it is gone, with the logins that Tailor made for it. */
    @Transactional
    public void gone(UUID clusterId) {
        var cluster = clusters.locked(clusterId);
        if (cluster.missingSince().isEmpty() || cluster.endedAt().isPresent()) {
            return;
        }
        loginsRemoved.fire(new LoginsRemoved(clusterId));
        deletion(cluster)
                .ifPresentOrElse(
                        change -> settling.finish(change, clock.instant()), () -> vanished(cluster, clock.instant()));
    }

    private static Optional<Change> deletion(Cluster cluster) {
        return cluster.currentChange()
                .filter(change -> change.kind() == ChangeKind.DELETE && change.status() == ChangeStatus.SENT);
    }

    private void vanished(Cluster cluster, Instant now) {
        var wanted = cluster.currentChange()
                .filter(change -> change.kind() == ChangeKind.DELETE)
                .isEmpty();
        cluster.currentChange().ifPresent(change -> change.finish(ChangeStatus.WITHDRAWN, now));
        settling.end(cluster, ClusterState.GONE, now);
        if (wanted) {
            cluster.lost();
        }
        chronicle.note(cluster.id(), Chronicle.ATLAS, "does not have it any more; nobody deleted it in Tailor", "");
        var what = "Atlas does not have " + cluster.name() + " any more; nobody deleted it in Tailor";
        news.fire(News.of(NewsKind.DELETED, cluster, Who.ATLAS, what));
    }
}
