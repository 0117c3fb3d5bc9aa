package dev.tailor.atlas;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The one place through which calls go: authenticated, repeated where that is safe, their failures named. */
final class Calls {
    private final Credentials credentials;
    private final Clock clock;
    private final Repeats repeats = new Repeats();

    Calls(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A call that changes nothing, and so may be made again when Atlas stumbles. */
    <T> T read(Supplier<T> call) {
        return repeats.of(() -> authenticated(call));
    }

    /** Reads what may not be there: one of these codes makes it empty, any other failure is thrown. */
    <T> Optional<T> find(Supplier<T> call, String... codes) {
        try {
            return Optional.of(read(call));
        } catch (AtlasFailure.NotFound missing) {
            if (Arrays.stream(codes).anyMatch(missing::hasCode)) {
                return Optional.empty();
            }
            throw missing;
        }
    }

    /** A call that changes something; only a 401, which changed nothing, makes it go out again. */
    <T> T change(Supplier<T> call) {
        return authenticated(call);
    }

    /** The same of a call whose answer says nothing. */
    Void change(Runnable call) {
        return authenticated(() -> {
            call.run();
            return null;
        });
    }

    // A 401 to a call with proof may be a stray or an outlived nonce or token, so it is tried once more.
    private <T> T authenticated(Supplier<T> call) {
        for (var left = credentials.ready() ? 1 : 2; ; left--) {
            credentials.prepare();
            var asked = clock.instant();
            try {
                return Failures.named(call);
            } catch (Unauthorized refused) {
                credentials.refused(refused.challenge(), asked);
                if (left == 0) {
                    throw refused.failure();
                }
            }
        }
    }
}
