package dev.tailor.web;

import dev.tailor.history.Act;
import dev.tailor.history.Caller;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes down looks at pages that are {@link Recorded}, and what signed-in people tried and did not get: refused attempts
 * to look at those or to change anything, and those that failed. What was done is written down by whoever did it.
 */
class RequestTrail {
    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    Attempts attempts;

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
        var missed = Attempts.tells(status);
        return route.look().isPresent() && status == 200
                || missed && (route.changes() || route.look().isPresent());
    }

    private Void write(Route route, int status) {
        if (status != 200) {
            attempts.note(attempt(route).to(route.tried()), status);
        } else if (caller.person().isPresent()) {
            ledger.write(Deed.of(Act.LOOK, route.look().orElseThrow()).to(route.seen()));
        }
        return null;
    }

    private static Deed attempt(Route route) {
        var deed = Attempts.of(route.words());
        return route.change() == null ? deed : deed.ofChange(route.change());
    }
}
