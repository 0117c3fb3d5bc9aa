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
    static AtlasFailure of(Said said, Duration retryAfter) {
        return switch (said.status()) {
            case 401, 402, 403 -> new AtlasFailure.NotAllowed(said);
            case 408, 429 -> new AtlasFailure.TryLater(said, retryAfter, false, null);
            case 400, 404, 405, 409, 413, 422 -> ofCode(said, retryAfter);
            default ->
                said.status() >= 500
                        ? new AtlasFailure.TryLater(said, retryAfter, true, null)
                        : new AtlasFailure.Broken(said, null);
        };
    }

    // Only what looks like Atlas's is: a proxy's 404 does not mean that a cluster is gone. A method that anybody on the
    // way does not let pass will not pass later.
    private static AtlasFailure ofCode(Said said, Duration retryAfter) {
        if (!said.ofAtlas() && said.status() != 405 || UPGRADE.equals(said.errorCode())) {
            return new AtlasFailure.TryLater(said, retryAfter, false, null);
        }
        return switch (said.status()) {
            case 404 -> new AtlasFailure.NotFound(said);
            case 405 -> new AtlasFailure.Broken(said, null);
            case 409 -> new AtlasFailure.Conflict(said);
            default -> new AtlasFailure.Refused(said);
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
                : new AtlasFailure.Broken(Said.without(200, "The answer makes no sense"), failure);
    }

    // What can't be parsed is an IOException to Jackson, but the connection did its work.
    private static boolean connectionBroke(RuntimeException failure) {
        return !hasCause(failure, JsonProcessingException.class)
                && (hasCause(failure, IOException.class) || hasCause(failure, VertxException.class));
    }

    private static AtlasFailure later(String what, boolean maybeDone, RuntimeException cause) {
        return new AtlasFailure.TryLater(Said.without(0, what), null, maybeDone, cause);
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }
}
