package dev.tailor.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies that are too large with a page; Quarkus, which keeps the same limit, closes without a word. */
@Singleton
class BodyLimit {
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    FailureRoutes failures;

    void register(@Observes Filters filters) {
        filters.register(this::check, SecurityHeaders.FIRST - 1);
    }

    private void check(RoutingContext context) {
        if (announced(context) <= limit.asLongValue()) {
            context.next();
            return;
        }
        // what is still on its way would be read as the next request
        context.response().putHeader("Connection", "close");
        failures.answer(context, Failures.of(413), null);
    }

    private static long announced(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
