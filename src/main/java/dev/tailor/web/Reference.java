package dev.tailor.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.jboss.logging.MDC;

/**
 * A short name for each request ("7F3K-92QD"): in every line that it logs, in its answer's {@code X-Request-Id}, and on
 * its error page, so that somebody's question leads to the log.
 */
@Singleton
class Reference {
    private static final String KEY = "reference";
    /** Crockford's digits: no I, L, O, U, so it survives being read aloud. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    void register(@Observes Filters filters) {
        filters.register(this::name, SecurityHeaders.FIRST + 1);
    }

    /** The name of the present request. */
    static String of(RoutingContext context) {
        return context.get(KEY, "");
    }

    private void name(RoutingContext context) {
        var reference = next();
        context.put(KEY, reference);
        context.response().putHeader("X-Request-Id", reference);
        MDC.put(KEY, reference);
        context.next();
    }

    private String next() {
        var digits = new StringBuilder();
        random.ints(8, 0, DIGITS.length()).mapToObj(DIGITS::charAt).forEach(digits::append);
        return digits.insert(4, '-').toString();
    }
}
