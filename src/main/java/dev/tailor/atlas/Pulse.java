package dev.tailor.atlas;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** When Atlas last let us in, what it last did instead, and what it does not allow. */
final class Pulse {
    private final Clock clock;
    private volatile Instant answered;
    private volatile AtlasTrouble trouble;
    private volatile AtlasTrouble refusal;
    private final Denials denials = new Denials();

    Pulse(Clock clock) {
        this.clock = clock;
    }

    /** It did what was asked. */
    void answered(Route route, Share share) {
        denials.allowed(route, share);
        letIn(route);
    }

    private void letIn(Route route) {
        if (isDoor(route)) {
            answered = clock.instant();
            refusal = null;
        }
    }

    void failed(Route route, Share share, AtlasFailure failure) {
        if (letUsIn(failure)) {
            letIn(route);
            return;
        }
        trouble = new AtlasTrouble(clock.instant(), route.name(), failure);
        if (failure instanceof AtlasFailure.NotAllowed && !AtlasCode.isAboutOurAddress(failure)) {
            denials.denied(route, share, trouble);
        }
        if (isRefusal(failure)) {
            refusal = trouble;
        }
    }

    Optional<Instant> lastAnswer() {
        return Optional.ofNullable(answered);
    }

    Optional<AtlasTrouble> lastTrouble() {
        return Optional.ofNullable(trouble);
    }

    /** Why Atlas does not let us in any more; over when it does again. */
    Optional<AtlasTrouble> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The last thing that Atlas did not allow, and has not done since. */
    Optional<AtlasTrouble> denial() {
        return denials.last(clock.instant());
    }

    void forget() {
        denials.forget();
        answered = null;
        trouble = null;
        refusal = null;
    }

    // A token is not yet a door that opens, and where we come from Atlas tells those whom it keeps out too.
    private static boolean isDoor(Route route) {
        return route.set() != EndpointSet.TOKENS && !route.name().endsWith(AddressEndpoint.PATH);
    }

    // A no about what was asked is the answer of an Atlas that knows us.
    private static boolean letUsIn(AtlasFailure failure) {
        return failure instanceof AtlasFailure.NotFound
                || failure instanceof AtlasFailure.Conflict
                || failure instanceof AtlasFailure.Refused && failure.status() > 0;
    }

    private static boolean isRefusal(AtlasFailure failure) {
        return failure.status() == 401 || AtlasCode.isAboutOurAddress(failure);
    }
}
