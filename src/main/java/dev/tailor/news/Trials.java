package dev.tailor.news;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Trying a webhook: it is sent something at once that has not happened. No transaction is open meanwhile. */
@ApplicationScoped
class Trials {
    private static final String KIND = "trial";

    @Inject
    OutletBook book;

    @Inject
    Outlets outlets;

    @Inject
    Webhooks webhooks;

    @Inject
    Lanes lanes;

    @Inject
    Clock clock;

    /** How it went, as a sentence. */
    String of(Person who, UUID id) {
        var outlet = book.get(who, id);
        var receipt = webhooks.call(outlet, item(who, outlet));
        outlets.tried(id, receipt);
        if (receipt.taken()) {
            lanes.hurry(new Lane(id));
        }
        return outlet.host() + " " + receipt.words() + (receipt.taken() ? "." : ": nothing was taken.");
    }

    private NewsItem item(Person who, Outlet outlet) {
        var what = who.name() + " tries the webhook " + outlet.name();
        return new NewsItem(UUID.randomUUID(), clock.instant(), KIND, outlet.name(), who.name(), what);
    }
}
