package dev.tailor.cluster;

import dev.tailor.history.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reminds those who decide of what has waited for them too long: once, and the record says so. */
@ApplicationScoped
public class Reminders {
    @Inject
    ChangeStore changes;

    @Inject
    WaitingStore waiting;

    @Inject
    Chronicle chronicle;

    @Inject
    Event<News> news;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    /** What those who decide are to be reminded of now, the longest waiting first; nothing where nobody wants that. */
    @Transactional
    public List<Long> due() {
        var after = policy.remindAfter();
        return after.isZero() ? List.of() : waiting.toRemindOf(now().minus(after));
    }

    /** Reminds of one; nothing happens where it was decided or told meanwhile. */
    @Transactional
    public void remind(long changeId) {
        changes.locked(changeId)
                .filter(change -> change.status() == ChangeStatus.WAITING)
                .filter(change -> change.remindedAt().isEmpty())
                .ifPresent(this::remind);
    }

    private void remind(Change change) {
        change.reminded(now());
        news.fire(still(change));
        chronicle.note(
                change.cluster().id(),
                Who.TAILOR,
                "reminded those who decide: the " + ChangeWords.noun(change.kind())
                        + " has waited since it was asked for",
                "");
    }

    private News still(Change change) {
        var what = "The " + ChangeWords.noun(change.kind()) + " of "
                + change.cluster().name() + " still waits for a decision";
        return News.of(NewsKind.ASKED, change.cluster(), Who.TAILOR, what)
                .ofChange(change.id())
                .adding("If nobody decides, it ends by itself.");
    }

    private Instant now() {
        return clock.instant();
    }
}
