package dev.tailor.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * The addresses that speak JSON and nothing else. Whatever a request says that it accepts, it gets that: many programs
 * send a browser's header, and their answer would be a page that they can't read.
 */
@Singleton
public class ForPrograms {
    private static final Pattern API = Pattern.compile("/+(api|atlas|mcp)(/.*)?");
    /** These choose between JSON and a stream by themselves. */
    private static final Pattern AGENTS = Pattern.compile("/+mcp(/.*)?");

    private static final Pattern STREAM = Pattern.compile(".*/events/?");

    void register(@Observes Filters filters) {
        filters.register(ForPrograms::speakJson, SecurityHeaders.FIRST - 2);
    }

    /** Whether a request's address is one of them. */
    public static boolean isMeantBy(HttpServerRequest request) {
        return request.path() != null && API.matcher(request.path()).matches();
    }

    private static void speakJson(RoutingContext context) {
        var request = context.request();
        if (isMeantBy(request) && !AGENTS.matcher(request.path()).matches()) {
            var stream = STREAM.matcher(request.path()).matches();
            request.headers().set("Accept", stream ? "text/event-stream" : "application/json");
        }
        context.next();
    }
}
