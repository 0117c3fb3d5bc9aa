package dev.tailor.simulator;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** /simulator: what no real Atlas has. Moves the clock, arranges faults, tells what was asked; needs no key. */
final class Control {
    private final Atlas atlas;
    private final SimulatorOptions options;

    Control(Atlas atlas, SimulatorOptions options) {
        this.atlas = atlas;
        this.options = options;
    }

    void on(Router router) {
        on(router, HttpMethod.GET, "/simulator", call -> Answer.ok(Summary.of(atlas, call.now())));
        on(router, HttpMethod.POST, "/simulator/reset", this::reset);
        on(router, HttpMethod.GET, "/simulator/speed", call -> clock());
        on(router, HttpMethod.PUT, "/simulator/speed", this::speed);
        on(router, HttpMethod.GET, "/simulator/clock", call -> clock());
        on(router, HttpMethod.POST, "/simulator/clock/advance", this::advance);
        on(router, HttpMethod.GET, "/simulator/journal", this::journal);
        on(router, HttpMethod.DELETE, "/simulator/journal", this::forget);
        on(router, HttpMethod.GET, "/simulator/faults", call -> faults());
        on(router, HttpMethod.POST, "/simulator/faults", this::arrange);
        on(router, HttpMethod.DELETE, "/simulator/faults", this::repair);
        on(router, HttpMethod.PUT, LimitControl.ONE, new LimitControl(atlas.limits())::give);
        var clusters = new ClusterControl(atlas);
        on(router, HttpMethod.PATCH, ClusterControl.ONE, clusters::change);
        on(router, HttpMethod.POST, ClusterControl.ONE + "/resume", clusters::resume);
        on(router, HttpMethod.DELETE, ClusterControl.ONE, clusters::lose);
        var alerts = new AlertControl(atlas);
        on(router, HttpMethod.POST, AlertControl.ALL, alerts::raise);
        on(router, HttpMethod.PATCH, AlertControl.ONE, alerts::change);
        on(router, HttpMethod.DELETE, AlertControl.ONE, alerts::lose);
    }

    private void on(Router router, HttpMethod method, String path, Endpoint.Action action) {
        router.route(method, path).handler(http -> answer(http, action));
    }

    private void answer(RoutingContext http, Endpoint.Action action) {
        var call = new Call(http, atlas.clock().instant(), null, new Fault.None());
        atlas.world().passTo(call.now(), atlas.clock().patient());
        new Responses(new Journal()).finish(call, () -> orRefusal(call, action));
    }

    private static Answer orRefusal(Call call, Endpoint.Action action) {
        try {
            return action.answer(call);
        } catch (AtlasError refused) {
            return refused.answer();
        }
    }

    private Answer reset(Call call) {
        var sample = call.bytes().length > 0 ? call.object().path("sample") : Json.object();
        atlas.reset(sample.asBoolean(options.sample()));
        return Answer.ok(Summary.of(atlas, atlas.clock().instant()));
    }

    private Answer speed(Call call) {
        var speed = call.object().path("speed").asDouble(-1);
        if (!(speed >= 0 && speed <= SimulatorOptions.FASTEST)) {
            throw AtlasError.invalid("speed");
        }
        atlas.clock().speed(speed);
        return clock();
    }

    private Answer advance(Call call) {
        var seconds = call.object().path("seconds").asDouble(-1);
        if (!(seconds >= 0)) {
            throw AtlasError.invalid("seconds");
        }
        atlas.clock().advance(Duration.ofMillis(Math.round(seconds * 1000)));
        return clock();
    }

    private Answer clock() {
        return Answer.ok(Json.object()
                .put("now", atlas.clock().instant().toString())
                .put("speed", atlas.clock().speed()));
    }

    private Answer journal(Call call) {
        var since = call.query("since").orElse("0");
        if (!since.matches("\\d{1,18}")) {
            throw AtlasError.invalid("since");
        }
        return Answer.ok(atlas.journal().since(Long.parseLong(since)));
    }

    private Answer forget(Call call) {
        atlas.journal().clear();
        return Answer.noContent();
    }

    private Answer arrange(Call call) {
        atlas.faults().add(call.json());
        return faults();
    }

    private Answer faults() {
        return Answer.ok(atlas.faults().json());
    }

    private Answer repair(Call call) {
        atlas.faults().clear();
        return Answer.noContent();
    }
}
