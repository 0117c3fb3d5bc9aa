package dev.tailor.schedule;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Outlook;
import dev.tailor.cluster.OwnWishes;
import dev.tailor.notice.Notices;
import dev.tailor.schedule.NightPlan.Sleeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Does what schedules want. When to look again is noted with what was done, so that doing it twice is doing it once.
 */
@ApplicationScoped
class Nights {
    /** What stands in the way now is gone some time: a change before a lead, the hour after a resume. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private static final Set<ChangeStatus> NOT_ACCEPTED =
            EnumSet.of(ChangeStatus.QUEUED, ChangeStatus.WAITING, ChangeStatus.DUE);

    @Inject
    ScheduleStore store;

    @Inject
    OwnWishes wishes;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** The clusters to be looked at now. */
    @Transactional
    List<UUID> due(int most) {
        store.lookAtNewOnes(clock.instant());
        return store.due(clock.instant(), most);
    }

    /** Looks at one of them. */
    @Transactional
    void look(UUID id) {
        var cluster = wishes.hold(id);
        store.lock(id);
        var governing = store.of(id);
        var now = clock.instant();
        if (governing.watch() != null && governing.watch().due(now)) {
            governing.watch().lookAt(cluster.endedAt().isPresent() ? null : looked(cluster, governing, now));
        }
    }

    /** Does what is due, and says when to look again. */
    private Instant looked(Cluster cluster, Governing governing, Instant now) {
        var last = wishes.lastPauseOrResume(cluster);
        var sleeper = sleeper(cluster, governing, last);
        var done =
                switch (NightPlan.step(governing.rule(), sleeper, now)) {
                    case PAUSE -> pause(cluster, governing, now);
                    case RESUME -> resume(cluster, governing, last.orElseThrow(), now);
                    case AGREE -> agree(cluster, governing);
                    case NOTHING -> true;
                };
        return done ? NightPlan.next(governing.rule(), sleeper, now) : now.plus(AGAIN);
    }

    private static Sleeper sleeper(Cluster cluster, Governing governing, Optional<Change> last) {
        var watch = governing.watch();
        var pause =
                last.filter(change -> watch.pause().filter(change.id()::equals).isPresent());
        var resumedThere = pause.filter(Nights::isResumedThere).isPresent();
        return new Sleeper(
                new Outlook(cluster).paused(),
                pause.isPresent() && !resumedThere,
                resumedThere && cluster.pausedAt().isPresent(),
                since(cluster, governing.schedule()),
                watch.dealtUntil(),
                watch.keptUntil());
    }

    /** Whether a pause was ended in Atlas's own console: what is paused there again is nobody's any more. */
    private static boolean isResumedThere(Change pause) {
        var resumed = pause.cluster().resumedAt();
        return pause.finishedAt()
                .filter(paused -> resumed.filter(paused::isBefore).isPresent())
                .isPresent();
    }

    /** From when on a cluster that is ready goes by this schedule. */
    private static Instant since(Cluster cluster, Schedule schedule) {
        return cluster.readyAt()
                .map(ready -> schedule != null && schedule.changedAt().isAfter(ready) ? schedule.changedAt() : ready)
                .orElse(null);
    }

    /** Nothing falls asleep while Tailor is read-only: nobody could have it run on, or wake it. */
    private boolean pause(Cluster cluster, Governing governing, Instant now) {
        if (notices.now().readOnly()) {
            return false;
        }
        var night = governing.rule().at(now).orElseThrow();
        var asked = wishes.ask(ChangeKind.PAUSE, cluster, "At night: " + NightWords.of(governing.rule()) + ".");
        asked.ifPresent(change -> governing.watch().paused(change.id(), night.end()));
        return asked.isPresent();
    }

    /** By day it is no difference that it runs. */
    private boolean agree(Cluster cluster, Governing governing) {
        wishes.agreeOnRunning(cluster, "its night was ended in Atlas");
        governing.watch().awake();
        return true;
    }

    /** An expired cluster stays as it is. */
    private boolean resume(Cluster cluster, Governing governing, Change pause, Instant now) {
        var stays = cluster.expiry().filter(expiry -> expiry.over(now)).isPresent();
        if (!stays && !resumed(cluster, pause)) {
            return false;
        }
        governing.watch().awake();
        return true;
    }

    /** A pause that Atlas has not accepted all night is taken back, so that it does not begin by day. */
    private boolean resumed(Cluster cluster, Change pause) {
        var why = "The night is over.";
        if (NOT_ACCEPTED.contains(pause.status())) {
            wishes.takeBack(pause, why);
            return true;
        }
        return wishes.ask(ChangeKind.RESUME, cluster, why).isPresent();
    }
}
