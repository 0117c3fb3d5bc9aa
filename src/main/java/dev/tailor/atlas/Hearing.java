package dev.tailor.atlas;

import jakarta.ws.rs.client.ClientResponseContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.LongConsumer;
import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientResponseFilter;

/**
 * Reads the headers in which Atlas speaks of its limits and of what is to end; never waits. So it needs no worker thread,
 * for which an answer to the background work would stand in line with all pages.
 */
final class Hearing implements ResteasyReactiveClientResponseFilter {
    private final Allowances allowances;
    private final Endings endings;

    Hearing(Allowances allowances, Endings endings) {
        this.allowances = allowances;
        this.endings = endings;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request, ClientResponseContext response) {
        // Nothing was heard where the connection broke.
        if (response.getHeaders() != null
                && request.getProperty(RestClientRequestContext.INVOKED_METHOD_PROP) instanceof Method method
                && request.getProperty(RestClientRequestContext.INVOKED_METHOD_PARAMETERS_PROP)
                        instanceof List<?> arguments) {
            hear(Route.of(method), arguments, response);
        }
    }

    private void hear(Route route, List<?> arguments, ClientResponseContext response) {
        endings.notice(route, response.getHeaderString("Deprecation"), response.getHeaderString("Sunset"));
        var allowance = allowances.of(route.share(arguments));
        number(
                response,
                "RateLimit-Limit",
                limit -> allowance.learn(allowance.limit().withCapacity(limit)));
        number(response, "RateLimit-Remaining", allowance::left);
    }

    private static void number(ClientResponseContext response, String header, LongConsumer reader) {
        var text = response.getHeaderString(header);
        if (text != null && text.strip().matches("\\d{1,9}")) {
            reader.accept(Long.parseLong(text.strip()));
        }
    }
}
