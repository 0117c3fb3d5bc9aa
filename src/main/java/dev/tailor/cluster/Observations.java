package dev.tailor.cluster;

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

/** Takes what Atlas's lists show: clusters come up, settle, are changed behind our back, vanish. */
@ApplicationScoped
public class Observations {
    /** How long a cluster has to be absent from lists before it is asked for by name. */
    private static final Duration BELIEVED_AFTER = Duration.ofSeconds(30);

    private static final Trouble SOMETHING_ELSE = new Trouble(
            200,
            "",
            "",
            "Atlas has finished and has something else than was asked for: somebody changed it there meanwhile.",
            "");

    @Inject
    ClusterStore clusters;

    @Inject
    ChangeStore changes;

    @Inject
    WatchStore watches;

    @Inject
    UnmanagedStore unmanaged;

    @Inject
    Chronicle chronicle;

    @Inject
    Event<ChangeIsDue> due;

    @Inject
    Event<LoginsRemoved> loginsRemoved;

    @Inject
    Clock clock;

    /**
     * The projects that Atlas should be asked about now.
     *
     * @param often how long after the last time, where something moves
     * @param seldom how long after the last time, elsewhere
     */
    @Transactional
    public List<Long> projectsToAsk(Duration often, Duration seldom) {
        return watches.due(clock.instant(), often, seldom);
    }

    /** Whether and when Atlas was asked about a project. */
    @Transactional
    public Optional<Watch> watch(long projectId) {
        return watches.findByIdOptional(projectId);
    }

    /** Has Atlas asked about a project as soon as possible. */
    @Transactional
    public void askSoon(long projectId) {
        watches.of(projectId).askSoon();
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

    /** Everything that Atlas has in a project: the whole list, never a part of it. */
    @Transactional
    public void seen(long projectId, List<Sighting> all) {
        var now = clock.instant();
        watches.of(projectId).answered(now);
        var live = clusters.liveIn(projectId);
        for (var cluster : live) {
            sighting(cluster, all).ifPresentOrElse(found -> seen(cluster, found, now), () -> missing(cluster, now));
        }
        var strangers = all.stream().filter(one -> live.stream().noneMatch(cluster -> one.isOf(cluster)));
        unmanaged.replace(
                projectId, strangers.filter(one -> !leftOver(one, now)).toList(), now);
    }

    private static Optional<Sighting> sighting(Cluster cluster, List<Sighting> all) {
        return all.stream().filter(one -> one.isOf(cluster)).findFirst();
    }

    private void seen(Cluster cluster, Sighting found, Instant now) {
        noteResume(cluster, found.have(), now);
        cluster.seen(found.have(), now);
        var change = cluster.currentChange().orElse(null);
        if (change != null && isAtAtlas(change)) {
            accept(change, now);
            if (Settling.reached(change, found.have())) {
                Settling.finish(change, now);
            } else if (Settling.missed(change, found.have(), now)) {
                change.fail(SOMETHING_ELSE, now);
                cluster.refresh();
            }
        }
    }

    /** A creation whose answer was lost: Atlas has it, so Atlas has accepted it. */
    private static void accept(Change change, Instant now) {
        if (change.status() == ChangeStatus.DUE) {
            change.sent(now);
            change.cluster().refresh();
        }
    }

    private static boolean isAtAtlas(Change change) {
        return change.status() == ChangeStatus.SENT
                || change.status() == ChangeStatus.DUE && change.kind() == ChangeKind.CREATE;
    }

    /** Atlas resumes by itself after 30 days, and people do in its console. */
    private void noteResume(Cluster cluster, InAtlas have, Instant now) {
        if (cluster.state() == ClusterState.PAUSED && Boolean.FALSE.equals(have.paused())) {
            cluster.runsAgain(now);
            chronicle.note(cluster.id(), Chronicle.ATLAS, "resumed it, not through Tailor", "");
        }
    }

    private static void missing(Cluster cluster, Instant now) {
        if (wasThere(cluster)) {
            cluster.missing(now);
        }
    }

    /**
     * Clusters that Atlas's lists lack, and that should be asked for by name before they are believed gone: those being
     * deleted at once, others after a while, for one list may be taken too early.
     */
    @Transactional
    public List<Absent> absent(long projectId) {
        var since = clock.instant().minus(BELIEVED_AFTER);
        return clusters.liveIn(projectId).stream()
                .filter(cluster -> cluster.missingSince().isPresent())
                .filter(cluster -> deletion(cluster).isPresent()
                        || !cluster.missingSince().get().isAfter(since))
                .map(cluster -> new Absent(cluster.id(), cluster.name()))
                .toList();
    }

    /** Atlas says of a cluster by its name that there is none: it is gone, with the logins that reached nothing else. */
    @Transactional
    public void gone(UUID clusterId) {
        var cluster = clusters.locked(clusterId);
        if (cluster.missingSince().isEmpty() || cluster.endedAt().isPresent()) {
            return;
        }
        loginsRemoved.fire(new LoginsRemoved(clusterId));
        deletion(cluster)
                .ifPresentOrElse(
                        change -> Settling.finish(change, clock.instant()), () -> vanished(cluster, clock.instant()));
    }

    private static Optional<Change> deletion(Cluster cluster) {
        return cluster.currentChange()
                .filter(change -> change.kind() == ChangeKind.DELETE && change.status() == ChangeStatus.SENT);
    }

    private static boolean wasThere(Cluster cluster) {
        return cluster.inAtlas().isPresent()
                || cluster.currentChange()
                        .filter(change -> change.status() == ChangeStatus.SENT)
                        .isPresent();
    }

    private void vanished(Cluster cluster, Instant now) {
        cluster.currentChange().ifPresent(change -> change.finish(ChangeStatus.WITHDRAWN, now));
        cluster.end(ClusterState.GONE, now);
        chronicle.note(cluster.id(), Chronicle.ATLAS, "does not have it any more; nobody deleted it in Tailor", "");
    }

    /** Built after its request was withdrawn: the withdrawn change is looked at once more and cleans up. */
    private boolean leftOver(Sighting one, Instant now) {
        var withdrawn = one.clusterId().flatMap(changes::withdrawnCreationOf);
        withdrawn.ifPresent(change -> due.fire(new ChangeIsDue(change.id(), now)));
        return withdrawn.isPresent();
    }
}
