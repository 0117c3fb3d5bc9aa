package dev.tailor.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every address that the simulator answers at. */
final class Routes {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final Vertx vertx;
    private final Atlas atlas;
    private final SimulatorOptions options;
    private final Responses responses;

    Routes(Vertx vertx, Atlas atlas, SimulatorOptions options) {
        this.vertx = vertx;
        this.atlas = atlas;
        this.options = options;
        this.responses = new Responses(atlas.journal());
    }

    /**
     * The router.
     *
     * @param state told of all that may have changed something
     */
    Router router(StateFile state) {
        var router = Router.router(vertx);
        router.route().handler(http -> noteChange(http, state));
        router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        new Control(atlas, options).on(router);
        new TokenRoutes(atlas, responses).on(router);
        new PrivateRoutes(atlas, responses).on(router);
        serve(router);
        router.errorHandler(404, http -> refuse(http, 404, "RESOURCE_NOT_FOUND", "Cannot find resource "));
        router.errorHandler(405, http -> refuse(http, 405, "METHOD_NOT_ALLOWED", "Method not allowed for resource "));
        return router;
    }

    private void serve(Router router) {
        var gate = new Gate(vertx, atlas, responses);
        var endpoints = endpoints();
        var older = new OlderGenerations(endpoints);
        on(router, gate, Generation.SECOND, endpoints.stream());
        on(router, gate, Generation.FIRST, older.first());
        on(router, gate, Generation.ADVANCED, older.advanced());
    }

    private static void on(Router router, Gate gate, Generation generation, Stream<Endpoint> endpoints) {
        endpoints.forEach(endpoint -> router.route(endpoint.method(), generation.prefix() + endpoint.path())
                .handler(http -> gate.pass(endpoint, http)));
    }

    private List<Endpoint> endpoints() {
        return Stream.of(
                        new OrganizationRoutes(atlas).endpoints(),
                        new ProjectRoutes(atlas).endpoints(),
                        new MembershipRoutes(atlas).endpoints(),
                        new EventRoutes(atlas).endpoints(),
                        new AllClusters(atlas).endpoints(),
                        new RegionRoutes(atlas).endpoints(),
                        new ClusterRoutes(atlas).endpoints(),
                        new FlexRoutes(atlas).endpoints(),
                        new UserRoutes(atlas).endpoints(),
                        new AccessRoutes(atlas).endpoints(),
                        new AlertRoutes(atlas).endpoints(),
                        new ProcessRoutes(atlas).endpoints(),
                        new MeasurementRoutes(atlas).endpoints(),
                        new EncryptionRoutes(atlas).endpoints(),
                        new ProcessArguments(atlas).endpoints(),
                        new AdvisorRoutes(atlas).endpoints(),
                        new SampleDatasetRoutes(atlas).endpoints(),
                        new UpgradeRoutes(atlas).endpoints(),
                        new RateLimitRoutes(atlas.limits(), this::endpoints).endpoints())
                .flatMap(List::stream)
                .toList();
    }

    private static void noteChange(RoutingContext http, StateFile state) {
        if (http.request().method() != HttpMethod.GET) {
            http.addEndHandler(ended -> state.changed());
        }
        http.next();
    }

    private void refuse(RoutingContext http, int status, String code, String detail) {
        var call = new Call(http, atlas.clock().instant(), null, new Fault.None());
        var path = http.request().path();
        responses.send(call, new AtlasError(status, code, detail + path + ".", List.of(path), Map.of()).answer());
    }
}
