package dev.tailor.news;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Trying a webhook: it is sent something at once that has not happened. No transaction is open meanwhile. */
@ApplicationScoped
class Trials {
    private static final String KIND = "trial";

    /** However many receivers hang, pages have threads left. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    TrialNotes notes;

    @Inject
    Webhooks webhooks;

    @Inject
    Lanes lanes;

    @Inject
    Clock clock;

    /**
     * How it went.
     *
     * @throws Refusal.NotPossible where too many are being tried
     */
    Tried of(Person who, UUID id) {
        var outlet = notes.begun(who, id);
        if (!places.tryAcquire()) {
            throw new Refusal.NotPossible("Others are being tried at the moment: try it again in a minute.");
        }
        try {
            return tried(who, outlet);
        } finally {
            places.release();
        }
    }

    private Tried tried(Person who, Outlet outlet) {
        var receipt = webhooks.call(outlet, item(who, outlet));
        notes.ended(outlet.id(), receipt);
        if (receipt.taken()) {
            lanes.hurry(new Lane(outlet.id()));
        }
        return Tried.of(outlet.host(), receipt);
    }

    private NewsItem item(Person who, Outlet outlet) {
        var what = who.name() + " tries the webhook " + outlet.name();
        return new NewsItem(UUID.randomUUID(), clock.instant(), KIND, outlet.name(), who.name(), what);
    }
}
