package dev.tailor.atlas;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** When Atlas last let us in, and what it last did instead. */
final class Pulse {
    private static final Set<String> ABOUT_OUR_ADDRESS =
            Set.of(AtlasCode.IP_ADDRESS_NOT_ON_ACCESS_LIST, AtlasCode.ORG_REQUIRES_ACCESS_LIST);

    private final Clock clock;
    private volatile Instant answered;
    private volatile AtlasTrouble trouble;
    private volatile AtlasTrouble refusal;

    Pulse(Clock clock) {
        this.clock = clock;
    }

    void answered(Route route) {
        // A token is not yet a door that opens.
        if (route.set() != EndpointSet.TOKENS) {
            answered = clock.instant();
            refusal = null;
        }
    }

    void failed(Route route, AtlasFailure failure) {
        if (letUsIn(failure)) {
            answered(route);
            return;
        }
        trouble = new AtlasTrouble(clock.instant(), route.name(), failure);
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

    void forget() {
        answered = null;
        trouble = null;
        refusal = null;
    }

    // A no about what was asked is the answer of an Atlas that knows us.
    private static boolean letUsIn(AtlasFailure failure) {
        return failure instanceof AtlasFailure.NotFound
                || failure instanceof AtlasFailure.Conflict
                || failure instanceof AtlasFailure.Refused && failure.status() > 0;
    }

    private static boolean isRefusal(AtlasFailure failure) {
        return failure.status() == 401
                || failure.errorCode().filter(ABOUT_OUR_ADDRESS::contains).isPresent();
    }
}
