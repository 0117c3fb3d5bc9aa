package dev.tailor.atlas;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Makes endpoints of one configuration, which share credentials, manners and what is known of Atlas. */
@ApplicationScoped
class Connection {
    private final AtlasConfig config;
    private final Clock clock;
    private final InTime inTime;
    private final Traffic traffic;
    private final Endings endings;
    private final Credentials credentials;
    private final Calls calls;

    /** With the application's clock, way of waiting, meters, patience and shelf for tokens, if it has them. */
    @Inject
    Connection(
            AtlasConfig config,
            Instance<Clock> clock,
            Instance<Waiting> waiting,
            Instance<MeterRegistry> meters,
            Instance<AtlasPatience> patience,
            Instance<AtlasTokenShelf> shelf) {
        this(
                config,
                clock.isResolvable() ? clock.get() : Clock.systemUTC(),
                waiting.isResolvable() ? waiting.get() : Waiting.REAL,
                meters.isResolvable() ? meters.get() : new SimpleMeterRegistry(),
                patience.isResolvable() ? patience.get() : AtlasPatience.ENDLESS,
                shelf.isResolvable() ? shelf.get() : AtlasTokenShelf.NONE);
    }

    Connection(
            AtlasConfig config,
            Clock clock,
            Waiting waiting,
            MeterRegistry meters,
            AtlasPatience patience,
            AtlasTokenShelf shelf) {
        var remaining = new Remaining(patience, clock);
        this.config = config;
        this.clock = clock;
        this.inTime = new InTime(remaining, config.connectTimeout().plus(config.readTimeout()));
        var allowances = new Allowances(config.longestWait(), clock, waiting);
        this.traffic = new Traffic(allowances, remaining, inTime, clock, new Meters(meters));
        this.endings = new Endings(clock);
        this.credentials = credentials(waiting, remaining, shelf);
        this.calls = new Calls(credentials, new Repeats(clock, waiting, remaining), clock);
    }

    @PreDestroy
    void end() {
        inTime.end();
    }

    Calls calls() {
        return calls;
    }

    Clock clock() {
        return clock;
    }

    Traffic traffic() {
        return traffic;
    }

    Endings endings() {
        return endings;
    }

    <T> T endpoint(Class<T> endpoint) {
        var signed = builder().register(new Signing(credentials)).register(new ApiVersion(config.versionDate()));
        return Guarded.guard(endpoint, signed.build(endpoint), traffic);
    }

    private Credentials credentials(Waiting waiting, Remaining remaining, AtlasTokenShelf shelf) {
        if (config.hasServiceAccount()) {
            var tokens = new Tokens(
                    config.clientId().orElseThrow(),
                    config.clientSecret().orElseThrow(),
                    Guarded.guard(TokenEndpoint.class, builder().build(TokenEndpoint.class), traffic),
                    shelf,
                    clock,
                    waiting,
                    remaining);
            return new ServiceAccount(tokens, clock, remaining);
        }
        return config.hasKeyPair()
                ? new ApiKeyPair(
                        config.publicKey().orElseThrow(), config.privateKey().orElseThrow())
                : new NoCredentials();
    }

    private QuarkusRestClientBuilder builder() {
        var builder = QuarkusRestClientBuilder.newBuilder()
                .baseUri(config.baseUrl())
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .userAgent(config.userAgent())
                .followRedirects(false)
                .disableDefaultMapper(true)
                .register(new Json())
                .register(new FailureReading())
                .register(new Hearing(traffic.allowances(), endings));
        config.proxyHost().ifPresent(host -> builder.proxyAddress(host, config.proxyPort()));
        config.proxyUser().ifPresent(builder::proxyUser);
        config.proxyPassword().ifPresent(builder::proxyPassword);
        config.nonProxyHosts().ifPresent(builder::nonProxyHosts);
        return builder;
    }
}
