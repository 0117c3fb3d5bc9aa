package dev.tailor.web;

import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What goes wrong in a page or on the way to it inside JAX-RS. */
class FailureMapping {
    @Inject
    FailureAnswers answers;

    @Inject
    Explanations explanations;

    @Inject
    RoutingContext context;

    @ServerExceptionMapper
    Uni<Response> anything(Throwable thrown) {
        return answers.anywhere(explanations.of(thrown), thrown);
    }

    @ServerExceptionMapper
    Uni<Response> notAllowed(ForbiddenException refused) {
        return anything(refused);
    }

    /** Quarkus has a page for this in development, which lists all routes. */
    @ServerExceptionMapper
    Uni<Response> notFound(NotFoundException nothing) {
        return anything(nothing);
    }

    /** Redirects are thrown as exceptions too, and some have an answer of their own. */
    @ServerExceptionMapper
    Uni<Response> withStatus(WebApplicationException thrown) {
        var answer = thrown.getResponse();
        if (answer.getStatus() < 400 || answer.hasEntity()) {
            return Uni.createFrom().item(answer);
        }
        return anything(thrown).map(page -> Response.fromResponse(answer)
                .entity(page.getEntity())
                .type(page.getMediaType())
                .build());
    }

    /** Filters that refuse, such as the one for CSRF tokens, send a status and nothing to read. */
    @ServerResponseFilter
    Uni<Void> fillEmpty(ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return Uni.createFrom().voidItem();
        }
        var failure = response.getStatus() == 401 ? NotLetIn.of(context) : Failures.of(response.getStatus());
        return answers.anywhere(failure, null)
                .invoke(answer -> response.setEntity(answer.getEntity(), null, answer.getMediaType()))
                .replaceWithVoid();
    }
}
