package dev.tailor.web;

import dev.tailor.ReferenceNumber;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.MDC;

/**
 * A short name for each request ("7F3K-92QD"): in every line that it logs, in its answer's {@code X-Request-Id}, and on
 * its error page, so that somebody's question leads to the log.
 */
@Singleton
class Reference {
    private static final String KEY = ReferenceNumber.KEY;

    void register(@Observes Filters filters) {
        filters.register(this::name, SecurityHeaders.FIRST + 1);
    }

    /** The name of the present request. */
    static String of(RoutingContext context) {
        return context.get(KEY, "");
    }

    private void name(RoutingContext context) {
        var reference = ReferenceNumber.next();
        context.put(KEY, reference);
        context.response().putHeader("X-Request-Id", reference);
        MDC.put(KEY, reference);
        context.next();
    }
}
