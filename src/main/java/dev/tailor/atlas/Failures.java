package dev.tailor.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sorts what can go wrong by what a caller can do about it. */
final class Failures {
    private static final String UPGRADE = "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES";

    private Failures() {}

    /** Of an answer. */
    static AtlasFailure of(FailedCall call, Duration retryAfter) {
        return switch (call.status()) {
            case 401, 402, 403 -> new AtlasFailure.NotAllowed(call);
            case 408, 429 -> new AtlasFailure.TryLater(call, retryAfter, false, null);
            case 400, 404, 405, 409, 413, 422 -> ofCode(call, retryAfter);
            default ->
                call.status() >= 500
                        ? new AtlasFailure.TryLater(call, retryAfter, true, null)
                        : new AtlasFailure.Broken(call, null);
        };
    }

    // Only what looks like Atlas's is: a proxy's 404 does not mean that a cluster is gone. A method that anybody on the
    // way does not let pass will not pass later.
    private static AtlasFailure ofCode(FailedCall call, Duration retryAfter) {
        if (!call.ofAtlas() && call.status() != 405 || UPGRADE.equals(call.errorCode())) {
            return new AtlasFailure.TryLater(call, retryAfter, false, null);
        }
        return switch (call.status()) {
            case 404 -> new AtlasFailure.NotFound(call);
            case 405 -> new AtlasFailure.Broken(call, null);
            case 409 -> new AtlasFailure.Conflict(call);
            default -> new AtlasFailure.Refused(call);
        };
    }

    /** Makes a call and gives its failure a name; a 401 stays {@link Unauthorized}. */
    static <T> T named(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | WebApplicationException failure) {
            throw named(failure);
        }
    }

    private static AtlasFailure named(RuntimeException failure) {
        if (failure.getCause() instanceof AtlasFailure ours) {
            return ours;
        }
        if (hasCause(failure, ConnectException.class) || hasCause(failure, UnknownHostException.class)) {
            return later("Atlas can't be reached", false, failure);
        }
        if (hasCause(failure, TimeoutException.class)) {
            return later("Atlas does not answer in time", true, failure);
        }
        return connectionBroke(failure)
                ? later("The connection to Atlas broke", true, failure)
                : new AtlasFailure.Broken(FailedCall.without(200, "The answer makes no sense"), failure);
    }

    // What can't be parsed is an IOException to Jackson, but the connection did its work.
    private static boolean connectionBroke(RuntimeException failure) {
        return !hasCause(failure, JsonProcessingException.class)
                && (hasCause(failure, IOException.class) || hasCause(failure, VertxException.class));
    }

    private static AtlasFailure later(String what, boolean maybeDone, RuntimeException cause) {
        return new AtlasFailure.TryLater(FailedCall.without(0, what), null, maybeDone, cause);
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }
}
