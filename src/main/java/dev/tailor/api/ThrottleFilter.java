package dev.tailor.api;

import dev.tailor.team.SignedIn;
import dev.tailor.web.Failure;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.ForPrograms;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts the requests of each caller of the API. Pages, and what they renew of themselves, are not counted. */
class ThrottleFilter {
    private static final String RATION = Ration.class.getName();

    @Inject
    SignedIn signedIn;

    @Inject
    SecurityIdentity identity;

    @Inject
    Throttle throttle;

    @Inject
    FailureAnswers answers;

    @Inject
    RoutingContext context;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Optional<Response> count(ContainerRequestContext request) {
        if (!ForPrograms.isMeantBy(context) || !signedIn.somebody()) {
            return Optional.empty();
        }
        var ration = throttle.take(Throttle.Caller.of(identity.getPrincipal()));
        request.setProperty(RATION, ration);
        return ration.granted() ? Optional.empty() : Optional.of(answers.answer(tooMany(ration), null));
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(RATION) instanceof Ration ration) {
            ration.headers().forEach(response.getHeaders()::putSingle);
        }
    }

    static Failure tooMany(Ration ration) {
        return Failure.of(
                        429,
                        "too-many-requests",
                        "You ask more often than Tailor answers",
                        "Nothing was changed. Wait as long as Retry-After says; Prefer: wait and the events of a cluster"
                                + " save asking again and again.")
                .retryAfter(ration.pause());
    }
}
