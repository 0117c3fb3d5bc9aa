package dev.tailor.cluster;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Has Atlas asked anew for what it refused.
 *
 * <p>Every method throws {@link Refusal.NotFound} where the person may not see the change, {@link Refusal.NotAllowed}
 * where they may only look, {@link Refusal.NotPossible} where it has not failed, and {@link Refusal.OverQuota} where the
 * team may not have so much.
 */
@ApplicationScoped
public class Retries {
    @Inject
    ChangeStore changes;

    @Inject
    Turns turns;

    @Inject
    QuotaRules quotas;

    @Inject
    Clock clock;

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

    private Change failed(Person who, long changeId) {
        var change = Rights.toManage(who, changes.locked(changeId));
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

    private Instant now() {
        return clock.instant();
    }
}
