package dev.tailor.web;

import io.quarkus.security.ForbiddenException;
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

    @ServerExceptionMapper
    Response anything(Throwable thrown) {
        return answers.answer(Failures.of(thrown), thrown);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused) {
        return anything(refused);
    }

    /** Quarkus has a page for this in development, which lists all routes. */
    @ServerExceptionMapper
    Response notFound(NotFoundException nothing) {
        return anything(nothing);
    }

    /** Redirects are thrown as exceptions too, and some have an answer of their own. */
    @ServerExceptionMapper
    Response withStatus(WebApplicationException thrown) {
        var answer = thrown.getResponse();
        return answer.getStatus() < 400 || answer.hasEntity() ? answer : anything(thrown);
    }

    /** Filters that refuse, such as the one for CSRF tokens, send a status and nothing to read. */
    @ServerResponseFilter
    void fillEmpty(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            var answer = answers.answer(Failures.of(response.getStatus()), null);
            response.setEntity(answer.getEntity(), null, answer.getMediaType());
        }
    }
}
