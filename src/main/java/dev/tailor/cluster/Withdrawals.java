package dev.tailor.cluster;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes changes back that people do not want any more. */
@ApplicationScoped
public class Withdrawals {
    @Inject
    ChangeStore changes;

    @Inject
    Wishes wishes;

    @Inject
    Turns turns;

    @Inject
    Settling settling;

    @Inject
    Clock clock;

    /**
     * Takes a change back: before it was decided, before Atlas has accepted it, or after Atlas refused it.
     *
     * @throws Refusal.NotFound where the person may not see it
     * @throws Refusal.NotAllowed where they may only look
     * @throws Refusal.NotPossible where it is too late
     */
    @Transactional
    public Change withdraw(Person who, long changeId) {
        var change = Rights.toManage(who, changes.locked(changeId));
        obstacle(change).ifPresent(why -> {
            throw new Refusal.NotPossible(why);
        });
        settling.leave(change, ChangeStatus.WITHDRAWN, ClusterState.WITHDRAWN, now());
        if (change.attempted()) {
            turns.announce(change, now());
        }
        if (isResting(change)) {
            wishes.ask(NewChanges.plain(ChangeKind.RESUME, change.cluster(), Somebody.of(who), "", now()));
        }
        return change;
    }

    /** Its machines may rest though they are wanted to run. */
    private static boolean isResting(Change change) {
        return change.mayRest()
                && change.cluster().endedAt().isEmpty()
                && change.cluster().pausedAt().isEmpty();
    }

    /** Why a change can't be taken back any more; empty where it can. */
    public Optional<String> obstacle(Change change) {
        if (change.status() == ChangeStatus.SENT) {
            return Optional.of("Atlas is at it already.");
        }
        if (change.status().ended()) {
            return Optional.of("It has ended already.");
        }
        return change.status() == ChangeStatus.DUE && isDeletionBegun(change)
                ? Optional.of("Atlas is at it already.")
                : Optional.empty();
    }

    private static boolean isDeletionBegun(Change change) {
        return change.kind() == ChangeKind.DELETE && (change.attempted() || change.cannotBeUndone());
    }

    private Instant now() {
        return clock.instant();
    }
}
