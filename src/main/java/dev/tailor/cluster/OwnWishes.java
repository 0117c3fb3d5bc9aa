package dev.tailor.cluster;

import dev.tailor.history.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What Tailor itself asks for, because it is time; what stands in anybody's way stands in its way too. */
@ApplicationScoped
public class OwnWishes {
    @Inject
    ClusterStore clusters;

    @Inject
    ChangeStore changes;

    @Inject
    Wishes wishes;

    @Inject
    Settling settling;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /** A cluster, until the end of the transaction out of reach for other wishes. */
    @Transactional(TxType.MANDATORY)
    public Cluster hold(UUID id) {
        return clusters.locked(id);
    }

    /**
     * Asks for a pause or a resumption.
     *
     * @param held a cluster that is held
     * @param why for its history
     * @return empty where it can't be asked for now
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Change> ask(ChangeKind kind, Cluster held, String why) {
        var now = clock.instant();
        return obstacle(kind, held, now).isPresent()
                ? Optional.empty()
                : Optional.of(wishes.ask(NewChanges.plain(kind, held, Somebody.TAILOR, why, now)));
    }

    private static Optional<String> obstacle(ChangeKind kind, Cluster held, Instant now) {
        return kind == ChangeKind.RESUME ? Obstacles.toResumeInTime(held, now) : held.obstacle(kind, now);
    }

    /** The latest pause or resumption of a cluster that is in force, or still to come into force. */
    @Transactional(TxType.MANDATORY)
    public Optional<Change> lastPauseOrResume(Cluster held) {
        return changes.lastPauseOrResumeOf(held.id());
    }

    /**
     * Lets a cluster that was resumed in Atlas itself be wanted as it is there.
     *
     * @param why for its history
     */
    @Transactional(TxType.MANDATORY)
    public void agreeOnRunning(Cluster held, String why) {
        var now = clock.instant();
        held.agreeOnPause(false, now);
        held.inAtlas().ifPresent(have -> held.compared(Drift.found(held, have), now));
        chronicle.note(held.id(), Somebody.TAILOR, Act.DRIFT, "left it running: " + why, "");
    }

    /**
     * Takes back a pause that Atlas has not accepted. One that Atlas may have heard of is followed by a resumption, which
     * looks first.
     *
     * @param why for the history of the cluster, where a resumption follows
     */
    @Transactional(TxType.MANDATORY)
    public void takeBack(Change pause, String why) {
        var now = clock.instant();
        settling.leave(pause, ChangeStatus.WITHDRAWN, ClusterState.WITHDRAWN, now);
        if (pause.attempted()) {
            wishes.ask(NewChanges.plain(ChangeKind.RESUME, pause.cluster(), Somebody.TAILOR, why, now));
        }
    }
}
