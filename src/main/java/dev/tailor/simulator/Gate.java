package dev.tailor.simulator;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What every call to the API passes: authentication, faults, version, rate limit; then its endpoint answers. */
final class Gate {
    private static final System.Logger LOG = System.getLogger(Gate.class.getName());

    private final Vertx vertx;
    private final Atlas atlas;
    private final Responses responses;

    Gate(Vertx vertx, Atlas atlas, Responses responses) {
        this.vertx = vertx;
        this.atlas = atlas;
        this.responses = responses;
    }

    void pass(Endpoint endpoint, RoutingContext http) {
        Call.arrives(http, atlas.clock().patient());
        var stranger = new Call(http, atlas.clock().instant(), null, new Fault.None());
        try {
            var caller = atlas.authentication().caller(stranger);
            afterDelay(endpoint, stranger, () -> {
                var call = known(http, caller, stranger);
                responses.finish(call, () -> answer(endpoint, call));
            });
        } catch (AtlasError refused) {
            responses.send(stranger, refused.answer());
        }
    }

    private Call known(RoutingContext http, String caller, Call stranger) {
        return new Call(http, atlas.clock().instant(), caller, atlas.faults().meet(stranger));
    }

    private void afterDelay(Endpoint endpoint, Call call, Runnable next) {
        var millis = endpoint.millis() + atlas.faults().delay(call);
        if (millis > 0) {
            vertx.setTimer(millis, timer -> next.run());
        } else {
            next.run();
        }
    }

    private Answer answer(Endpoint endpoint, Call call) {
        try {
            return allowed(endpoint, call);
        } catch (AtlasError refused) {
            return refused.answer();
        } catch (RuntimeException bug) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The simulator failed at " + call.request().path(),
                    bug);
            return AtlasError.unexpected().answer();
        }
    }

    private Answer allowed(Endpoint endpoint, Call call) {
        if (call.fault() instanceof Fault.Refused refused) {
            throw refused.error();
        }
        var version = endpoint.versions().resolve(call.header("Accept").orElse(null), today(call));
        var limit = endpoint.limit();
        var left = atlas.limits().take(limit, owner(limit, call), call.request().path(), call.now());
        atlas.world().passTo(call.now(), call.dates());
        var answer = endpoint.action().answer(call.inForm(version));
        return answer.with("Content-Type", endpoint.versions().contentType(version))
                .with(
                        "RateLimit-Limit",
                        Integer.toString(atlas.limits().rate(limit).capacity()))
                .with("RateLimit-Remaining", Integer.toString(left))
                .with(atlas.faults().headers(call));
    }

    private static LocalDate today(Call call) {
        return LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
    }

    private static String owner(Limit limit, Call call) {
        return switch (limit.scope()) {
            case PROJECT -> call.path("groupId");
            case ORGANIZATION -> call.path("orgId");
            case KEY, CLIENT -> call.caller().orElseThrow();
        };
    }
}
