package dev.tailor.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Goes along a lane and hands over what waits there. */
@ApplicationScoped
class Courier {
    /** Other work shall have its turn. */
    private static final int AT_ONCE = 20;

    /** One mail that is refused says little of others; so many in a row say that the mail server takes none. */
    private static final int REFUSED_MAILS = 3;

    @Inject
    Deliveries deliveries;

    @Inject
    Mails mails;

    @Inject
    Webhooks webhooks;

    @Inject
    Clock clock;

    /**
     * Delivers until nothing is due, or a call fails, or several mails in a row: then the lane rests. Whoever dies between
     * handing over and noting it leaves it to be handed over once more; receivers know doubles by the id.
     *
     * @return when to come back; empty where nothing waits any more
     */
    Optional<Instant> goAlong(Lane lane) {
        var refused = 0;
        for (var done = 0; done < AT_ONCE; done++) {
            var parcel = deliveries.next(lane);
            if (parcel.isEmpty()) {
                return deliveries.nextDue(lane);
            }
            var rest = deliveries.note(parcel.get(), handOver(parcel.get()));
            refused = rest.isPresent() ? refused + 1 : 0;
            if (refused >= patience(lane)) {
                return rest;
            }
        }
        return Optional.of(clock.instant());
    }

    private static int patience(Lane lane) {
        return lane.webhook().isPresent() ? 1 : REFUSED_MAILS;
    }

    private Receipt handOver(Parcel parcel) {
        return parcel instanceof Parcel.Call call
                ? webhooks.call(call.outlet(), call.item())
                : mails.send((Parcel.Letter) parcel);
    }
}
