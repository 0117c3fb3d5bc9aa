package dev.tailor.simulator;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** /api/oauth: where service accounts get their tokens and give them back. Knows no versions and its own errors. */
final class TokenRoutes {
    private final Atlas atlas;
    private final Responses responses;

    TokenRoutes(Atlas atlas, Responses responses) {
        this.atlas = atlas;
        this.responses = responses;
    }

    void on(Router router) {
        router.route(HttpMethod.POST, "/api/oauth/token").handler(http -> serve(http, this::token));
        router.route(HttpMethod.POST, "/api/oauth/revoke").handler(http -> serve(http, this::revoke));
    }

    private void serve(RoutingContext http, Endpoint.Action action) {
        var stranger = new Call(http, atlas.clock().instant(), null, new Fault.None());
        if (!atlas.accounts().knows(stranger.header("Authorization").orElse(""))) {
            responses.send(stranger, refused(401, "invalid_client", "Invalid credentials provided."));
            return;
        }
        var call =
                new Call(http, stranger.now(), "service account", atlas.faults().meet(stranger));
        responses.finish(call, () -> answer(call, action));
    }

    private static Answer answer(Call call, Endpoint.Action action) {
        try {
            if (call.fault() instanceof Fault.Refused fault) {
                throw fault.error();
            }
            return action.answer(call);
        } catch (AtlasError refused) {
            return refused.answer();
        }
    }

    private Answer token(Call call) {
        var client = call.request().remoteAddress().hostAddress();
        atlas.limits().take(Limit.TOKENS, client, call.request().path(), call.now());
        if (!"client_credentials".equals(form(call, "grant_type"))) {
            return refused(400, "unsupported_grant_type", "The grant type is not supported.");
        }
        return atlas.accounts().token(atlas.clock().patient());
    }

    private Answer revoke(Call call) {
        atlas.accounts().revoke(form(call, "token"));
        return Answer.ok(Json.object());
    }

    private static Answer refused(int status, String error, String description) {
        var body = Json.object().put("error", error).put("error_description", description);
        return new Answer(status, body, Map.of());
    }

    private static String form(Call call, String field) {
        var pairs = new String(call.bytes(), StandardCharsets.UTF_8).split("&");
        return List.of(pairs).stream()
                .filter(pair -> pair.startsWith(field + "="))
                .map(pair -> URLDecoder.decode(pair.substring(field.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
