package dev.tailor.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;

/**
 * An agent's message has to bring a token: a browser's session, which comes along with any page's request, is passed
 * over. So are sessions of the protocol, so that any replica answers the next message.
 */
class AgentDoor {
    private static final int BEFORE_ANYTHING_ELSE = 10_000;
    private static final int LONGEST_MESSAGE = 64 * 1024;

    void guard(@Observes Filters filters) {
        filters.register(AgentDoor::pass, BEFORE_ANYTHING_ELSE);
    }

    void hear(@Observes Router router) {
        router.post("/mcp")
                .order(Integer.MIN_VALUE)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_MESSAGE))
                .handler(AgentDoor::take);
    }

    private static void pass(RoutingContext call) {
        if (call.normalizedPath().matches("/mcp(/.*)?")) {
            call.request().headers().remove(HttpHeaders.COOKIE).remove("Mcp-Session-Id");
        }
        call.next();
    }

    /** A notification wants no answer, and without sessions there is nobody to tell. */
    private static void take(RoutingContext call) {
        if (isNotification(call)) {
            call.response().setStatusCode(202).end();
        } else {
            call.next();
        }
    }

    private static boolean isNotification(RoutingContext call) {
        try {
            var message = call.body().asJsonObject();
            return message != null && message.containsKey("method") && !message.containsKey("id");
        } catch (DecodeException | ClassCastException noMessage) {
            return false;
        }
    }
}
