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

    @Inject
    Deliveries deliveries;

    @Inject
    Mails mails;

    @Inject
    Webhooks webhooks;

    @Inject
    Clock clock;

    /**
     * Delivers until nothing is due, or a call fails: then the lane rests. Mails that are refused say little of others, so
     * that lane rests only after a whole walk on which none was taken. Whoever dies between handing over and noting it
     * leaves it to be handed over once more; receivers know doubles by the id.
     *
     * @return when to come back; empty where nothing waits any more
     */
    Optional<Instant> goAlong(Lane lane) {
        var rest = Optional.<Instant>empty();
        var taken = false;
        for (var done = 0; done < AT_ONCE; done++) {
            var parcel = deliveries.next(lane);
            if (parcel.isEmpty()) {
                return deliveries.nextDue(lane);
            }
            rest = deliveries.note(parcel.get(), handOver(parcel.get()));
            if (rest.isPresent() && lane.webhook().isPresent()) {
                return rest;
            }
            taken |= rest.isEmpty();
        }
        return taken ? Optional.of(clock.instant()) : rest;
    }

    private Receipt handOver(Parcel parcel) {
        return parcel instanceof Parcel.Call call
                ? webhooks.call(call.outlet(), call.item())
                : mails.send((Parcel.Letter) parcel);
    }
}
