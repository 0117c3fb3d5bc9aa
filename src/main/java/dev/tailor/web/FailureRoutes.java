package dev.tailor.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What goes wrong before and beside JAX-RS: rules of who may go where, bodies too large, files that do not exist. */
@Singleton
class FailureRoutes {
    @Inject
    CurrentVertxRequest current;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    IdentityProviderManager identities;

    @Inject
    FailureAnswers answers;

    @Inject
    Explanations explanations;

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.errorHandler(404, context -> answer(context, Failures.of(404), null));
    }

    private void failed(RoutingContext context) {
        var thrown = context.failure();
        if (context.response().ended() || thrown instanceof AuthenticationException) {
            context.next();
        } else {
            send(context, () -> failure(context, thrown), thrown);
        }
    }

    private Failure failure(RoutingContext context, Throwable thrown) {
        return thrown == null ? Failures.of(context.statusCode()) : explanations.of(thrown);
    }

    void answer(RoutingContext context, Failure failure, Throwable cause) {
        send(context, () -> failure, cause);
    }

    private void send(RoutingContext context, Supplier<Failure> failure, Throwable cause) {
        sent(context, failure, cause).subscribe().with(sent -> {}, broken -> context.response()
                .setStatusCode(500)
                .end());
    }

    /** Answers where no JAX-RS request is under way; pages may wait for Postgres, so not on the event loop. */
    Uni<Boolean> send(RoutingContext context, Failure failure, Throwable cause) {
        return sent(context, () -> failure, cause);
    }

    /** @param failure asked in the request's own context */
    private Uni<Boolean> sent(RoutingContext context, Supplier<Failure> failure, Throwable cause) {
        var answer = context.vertx().executeBlocking(() -> inRequest(context, failure, cause), false);
        return UniHelper.toUni(answer).invoke(ready -> write(context, ready)).replaceWith(true);
    }

    private Response inRequest(RoutingContext context, Supplier<Failure> failure, Throwable cause) {
        ManagedContext scope = Arc.container().requestContext();
        scope.activate();
        try {
            current.setCurrent(context);
            identity.setIdentity(QuarkusHttpUser.getSecurityIdentity(context, identities));
            return answers.answer(failure.get(), cause);
        } finally {
            scope.terminate();
        }
    }

    private static void write(RoutingContext context, Response answer) {
        var response = context.response();
        if (response.ended()) {
            return;
        }
        response.setStatusCode(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> response.putHeader(name, values));
        response.putHeader("Cache-Control", "no-store");
        response.end((String) answer.getEntity());
    }
}
