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
 * Takes what leads decide about changes: they approve and decline.
 *
 * <p>Every method throws {@link Refusal.NotFound} where the person may not see the change.
 */
@ApplicationScoped
public class Decisions {
    @Inject
    ChangeStore changes;

    @Inject
    WaitingStore waiting;

    @Inject
    Wishes wishes;

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
        return waiting.in(lead.teamsAs(Role.LEAD), lead.admin());
    }

    /** How many that are. */
    @Transactional
    public long countWaitingFor(Person lead) {
        return waiting.countIn(lead.teamsAs(Role.LEAD), lead.admin());
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

    private Change toDecide(Person lead, long changeId) {
        var change = Rights.toSee(lead, changes.locked(changeId));
        if (change.status() != ChangeStatus.WAITING) {
            throw new Refusal.AlreadyDecided(change);
        }
        obstacle(lead, change).ifPresent(why -> {
            throw new Refusal.NotAllowed(why);
        });
        return change;
    }

    private Instant now() {
        return clock.instant();
    }
}
