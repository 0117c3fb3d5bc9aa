package dev.tailor.cluster;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Takes what people decide about changes: leads approve and decline, askers withdraw and try again.
 *
 * <p>Every method throws {@link Refusal.NotFound} where the person may not see the change.
 */
@ApplicationScoped
public class Decisions {
    @Inject
    ChangeStore changes;

    @Inject
    Wishes wishes;

    @Inject
    Turns turns;

    @Inject
    Settling settling;

    @Inject
    QuotaRules quotas;

    @Inject
    Approvals approvals;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    /** A change that the person may see, with its cluster. */
    @Transactional
    public Change get(Person who, long changeId) {
        return changes.seenBy(who, changeId).orElseThrow(Refusal.NotFound::new);
    }

    /** Those of these changes that the person may see, with their clusters. */
    @Transactional
    public List<Change> all(Person who, Collection<Long> changeIds) {
        return changeIds.isEmpty() ? List.of() : changes.seenBy(who, changeIds);
    }

    /** What waits for this lead's decision, longest first. */
    @Transactional
    public List<Change> waitingFor(Person lead) {
        return changes.waitingIn(lead.teamsAs(Role.LEAD), lead.admin());
    }

    /** How many that are. */
    @Transactional
    public long countWaitingFor(Person lead) {
        return changes.countWaitingIn(lead.teamsAs(Role.LEAD), lead.admin());
    }

    /** Why somebody may not decide about a change; empty where they may. */
    public Optional<String> obstacle(Person who, Change change) {
        if (!who.is(Role.LEAD, change.cluster().team())) {
            return Optional.of("A lead of " + change.cluster().team() + " decides about it.");
        }
        if (change.approval().outcome() == Approval.Outcome.ADMINISTRATOR && !who.admin()) {
            return Optional.of(
                    "It is more than the quota of " + change.cluster().team() + ": an administrator decides about it.");
        }
        return change.askedBy().is(who) && !policy.approveOwn()
                ? Optional.of("You asked for it yourself: another " + decider(change) + " decides about it.")
                : Optional.empty();
    }

    private static String decider(Change change) {
        return change.approval().outcome() == Approval.Outcome.ADMINISTRATOR ? "administrator" : "lead";
    }

    /** Why a change can only be declined, whoever decides; empty where it can be approved. */
    public Optional<String> approvalObstacle(Change change) {
        return ApprovalRules.obstacle(change, now());
    }

    /**
     * Lets a change happen.
     *
     * @throws Refusal.AlreadyDecided where it does not wait any more
     * @throws Refusal.NotPossible where what it asks for can't be had any more
     * @throws Refusal.OverQuota where the team may not have so much
     */
    @Transactional
    public Change approve(Person lead, long changeId, String note) {
        var change = toDecide(lead, changeId);
        approvalObstacle(change).ifPresent(why -> {
            throw new Refusal.NotPossible(why);
        });
        if (!approvals.mayExceed(lead)) {
            quotas.hold(change);
        } else {
            quotas.holdGranted(change);
        }
        wishes.approve(change, Decision.by(Somebody.of(lead), note.strip(), now()));
        return change;
    }

    /**
     * Refuses a change; a new cluster's name is free again.
     *
     * @throws Refusal.AlreadyDecided where it does not wait any more
     */
    @Transactional
    public Change decline(Person lead, long changeId, String note) {
        var change = toDecide(lead, changeId);
        change.decide(ChangeStatus.DECLINED, Decision.by(Somebody.of(lead), note.strip(), now()));
        settling.leave(change, ChangeStatus.DECLINED, ClusterState.DECLINED, now());
        return change;
    }

    /** Takes a change back: before it was decided, before Atlas has accepted it, or after Atlas refused it. */
    @Transactional
    public Change withdraw(Person who, long changeId) {
        var change = managed(who, changeId);
        withdrawObstacle(change).ifPresent(why -> {
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

    /** Asks Atlas once more to do what it refused. */
    @Transactional
    public Change tryAgain(Person who, long changeId) {
        var change = failed(who, changeId);
        change.tryAgain(now());
        return goOn(change);
    }

    /** Lets Atlas be asked again and again until the cloud has room; it can be withdrawn meanwhile. */
    @Transactional
    public Change waitForRoom(Person who, long changeId) {
        var change = failed(who, changeId);
        if (change.trouble().filter(Trouble::isLackOfRoom).isEmpty()) {
            throw new Refusal.NotPossible("Waiting does not mend it. What Atlas says tells what does.");
        }
        change.waitForRoom(now());
        return goOn(change);
    }

    /** Why a change can't be taken back any more; empty where it can. */
    public Optional<String> withdrawObstacle(Change change) {
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

    private Change failed(Person who, long changeId) {
        var change = managed(who, changeId);
        if (change.status() != ChangeStatus.FAILED) {
            throw new Refusal.NotPossible("It has not failed: there is nothing to try again.");
        }
        if (change.approval().outcome() == Approval.Outcome.ADMINISTRATOR) {
            quotas.holdGranted(change);
        } else {
            quotas.hold(change);
        }
        return change;
    }

    private Change goOn(Change change) {
        change.cluster().about(change);
        turns.announce(change, now());
        return change;
    }

    private Change toDecide(Person lead, long changeId) {
        var change = locked(lead, changeId);
        if (change.status() != ChangeStatus.WAITING) {
            throw new Refusal.AlreadyDecided(change);
        }
        obstacle(lead, change).ifPresent(why -> {
            throw new Refusal.NotAllowed(why);
        });
        return change;
    }

    private Change managed(Person who, long changeId) {
        var change = locked(who, changeId);
        if (!who.is(Role.DEVELOPER, change.cluster().team())) {
            throw new Refusal.NotAllowed("You see it as a viewer: only its team can change it.");
        }
        return change;
    }

    private Change locked(Person who, long changeId) {
        return changes.locked(changeId)
                .filter(change -> who.is(Role.VIEWER, change.cluster().team()))
                .orElseThrow(Refusal.NotFound::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
