package dev.tailor.simulator;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** /api/private: what MongoDB's own tools ask besides the published API. Knows no versions, and asks for no key. */
final class PrivateRoutes {
    private final Atlas atlas;
    private final Responses responses;

    PrivateRoutes(Atlas atlas, Responses responses) {
        this.atlas = atlas;
        this.responses = responses;
    }

    void on(Router router) {
        router.route(HttpMethod.GET, "/api/private/ipinfo").handler(this::address);
    }

    /** The address that the caller comes from, so that it can be put on an access list. */
    private void address(RoutingContext http) {
        var call = new Call(http, atlas.clock().instant(), null, new Fault.None());
        var address = http.request().remoteAddress().hostAddress();
        responses.send(call, Answer.ok(Json.object().put("currentIpv4Address", asIpv4(address))));
    }

    /** Whoever comes by IPv6 comes from this machine, as far as a simulator is concerned. */
    private static String asIpv4(String address) {
        return NetUtil.isValidIpV4Address(address) ? address : "127.0.0.1";
    }
}
