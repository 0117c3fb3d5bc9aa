package dev.tailor.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
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

    private static final Pattern STREAM = Pattern.compile("/+api/v1/clusters/[^/]+/events/?");

    void register(@Observes Filters filters) {
        filters.register(ForPrograms::speakJson, SecurityHeaders.FIRST - 2);
    }

    /** Whether a request's address is one of them, once it is read as routes read it: without dots and detours. */
    public static boolean isMeantBy(RoutingContext call) {
        return API.matcher(address(call)).matches();
    }

    private static String address(RoutingContext call) {
        try {
            return call.normalizedPath();
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private static void speakJson(RoutingContext context) {
        var address = address(context);
        if (API.matcher(address).matches() && !AGENTS.matcher(address).matches()) {
            var stream = STREAM.matcher(address).matches();
            context.request().headers().set("Accept", stream ? "text/event-stream" : "application/json");
        }
        context.next();
    }
}
