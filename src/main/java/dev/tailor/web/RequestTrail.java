package dev.tailor.web;

import dev.tailor.history.Act;
import dev.tailor.history.Caller;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import io.quarkus.logging.Log;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes down looks at pages that are {@link Recorded}, and what signed-in people tried and did not get: refused attempts
 * to look at those or to change anything, and those that failed. What was done is written down by whoever did it.
 */
class RequestTrail {
    private static final Set<Integer> REFUSED = Set.of(403, 404, 409);

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    RoutingContext context;

    @ServerResponseFilter
    Uni<Void> write(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        var route = Route.of(request, resource);
        if (route.isEmpty() || !tells(route.get(), response.getStatus())) {
            return Uni.createFrom().voidItem();
        }
        if (BlockingOperationControl.isBlockingAllowed()) {
            write(route.get(), response.getStatus());
            return Uni.createFrom().voidItem();
        }
        return UniHelper.toUni(
                context.vertx().<Void>executeBlocking(() -> write(route.get(), response.getStatus()), false));
    }

    private static boolean tells(Route route, int status) {
        var missed = REFUSED.contains(status) || status >= 500;
        return route.look().isPresent() && status == 200
                || missed && (route.changes() || route.look().isPresent());
    }

    private Void write(Route route, int status) {
        if (caller.person().isEmpty()) {
            return null;
        }
        if (status == 200) {
            ledger.write(Deed.of(Act.LOOK, route.look().orElseThrow()).to(route.subject()));
        } else {
            attempt(route, status);
        }
        return null;
    }

    /** The answer stays what it is where this can't be written: nothing was done. */
    private void attempt(Route route, int status) {
        var result = status < 500 ? Result.REFUSED : Result.FAILED;
        var deed = Deed.of(Act.ATTEMPT, "tried " + route.words()).ended(result, "Answered with " + status);
        try {
            ledger.write(Optional.ofNullable(route.change())
                    .map(deed::ofChange)
                    .orElse(deed)
                    .to(route.subject()));
        } catch (RuntimeException unwritten) {
            Log.warnf(unwritten, "The history lacks that somebody %s, answered with %d", deed.what(), status);
        }
    }
}
