package dev.tailor.api;

import dev.tailor.web.Failed;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/**
 * An agent's message has to bring a token: a browser's session, which comes along with any page's request, is passed
 * over. So are sessions of the protocol, so that any replica answers the next message; and so is its older way, by
 * streams that one replica holds. What the protocol could not answer is refused here.
 */
class AgentDoor {
    /** Behind the headers that each answer has, before anybody is asked who they are. */
    private static final int BEFORE_IDENTITY = 900;

    /** Behind the rule that somebody has to be signed in, before the protocol. */
    private static final int BEHIND_AUTHORIZATION = -50;

    private static final Pattern BELOW = Pattern.compile("/+mcp(/.*)?");
    private static final int LONGEST_MESSAGE = 64 * 1024;

    @Inject
    Throttle throttle;

    void guard(@Observes Filters filters) {
        filters.register(AgentDoor::pass, BEFORE_IDENTITY);
    }

    void hear(@Observes Router router) {
        router.post("/mcp")
                .order(BEHIND_AUTHORIZATION)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_MESSAGE))
                .handler(this::take);
    }

    private static void pass(RoutingContext call) {
        if (!BELOW.matcher(call.normalizedPath()).matches()) {
            call.next();
        } else if (!call.normalizedPath().equals("/mcp")) {
            call.fail(404);
        } else if (call.request().method() != HttpMethod.POST) {
            call.response().putHeader("Allow", "POST").setStatusCode(405).end();
        } else {
            call.request().headers().remove(HttpHeaders.COOKIE).remove("Mcp-Session-Id");
            call.next();
        }
    }

    /**
     * Every message counts as any other request does. Notifications and answers want none, and without sessions there is
     * nobody to tell.
     */
    private void take(RoutingContext call) {
        var identity = ((QuarkusHttpUser) call.user()).getSecurityIdentity();
        var ration = throttle.take(Throttle.Caller.of(identity.getPrincipal()));
        ration.headers().forEach(call.response()::putHeader);
        if (!ration.granted()) {
            call.fail(new Failed(ThrottleFilter.tooMany(ration)));
        } else {
            answer(call, message(call));
        }
    }

    private static void answer(RoutingContext call, Object message) {
        if (AgentMessages.wantsNoAnswer(message)) {
            call.response().setStatusCode(202).end();
        } else {
            AgentMessages.refusal(message).ifPresentOrElse(call::json, call::next);
        }
    }

    /** Null where it is none: then the protocol says so. */
    private static Object message(RoutingContext call) {
        try {
            var body = call.body().buffer();
            return body == null ? null : Json.decodeValue(body);
        } catch (DecodeException noMessage) {
            return null;
        }
    }
}
