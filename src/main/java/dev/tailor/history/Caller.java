package dev.tailor.history;

import dev.tailor.ReferenceNumber;
import dev.tailor.team.SignedIn;
import dev.tailor.team.StandIn;
import dev.tailor.work.TaskTrail;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.MDC;

/** Who is behind what is being done on this thread, from which address, in which request: asked here and nowhere else. */
@ApplicationScoped
public class Caller {
    @Inject
    CurrentVertxRequest current;

    @Inject
    SignedIn signedIn;

    Origin origin() {
        return request().map(this::of).orElseGet(Caller::background);
    }

    /** The person behind the present request; empty in the background, and where nobody is signed in. */
    public Optional<Who> person() {
        return request().isPresent() && signedIn.somebody() ? Optional.of(Who.of(signedIn.person())) : Optional.empty();
    }

    private Origin of(RoutingContext request) {
        return new Origin(
                person().orElse(Who.TAILOR), token(), address(request), request.get(ReferenceNumber.KEY), null);
    }

    private String token() {
        return signedIn.standIn(StandIn.class).map(StandIn::called).orElse(null);
    }

    /** Behind a proxy that is trusted, Quarkus has put the forwarded address in the place of the proxy's. */
    private static String address(RoutingContext request) {
        var remote = request.request().remoteAddress();
        return remote == null ? null : remote.hostAddress();
    }

    private static Origin background() {
        return new Origin(
                Who.TAILOR, null, null, (String) MDC.get(ReferenceNumber.KEY), (String) MDC.get(TaskTrail.TASK));
    }

    private Optional<RoutingContext> request() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent())
                : Optional.empty();
    }
}
