package dev.tailor.atlas;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Makes endpoints of one configuration, which share credentials and manners. */
@ApplicationScoped
class Connection {
    private final AtlasConfig config;
    private final Credentials credentials;
    private final Calls calls;
    private final Clock clock;

    /** With the application's clock, if it has one. */
    @Inject
    Connection(AtlasConfig config, Instance<Clock> clock) {
        this(config, clock.isResolvable() ? clock.get() : Clock.systemUTC());
    }

    Connection(AtlasConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.credentials = credentials(clock);
        this.calls = new Calls(credentials, clock);
    }

    Calls calls() {
        return calls;
    }

    Clock clock() {
        return clock;
    }

    <T> T endpoint(Class<T> endpoint) {
        return builder().register(new Signing(credentials)).build(endpoint);
    }

    private Credentials credentials(Clock clock) {
        if (config.hasServiceAccount()) {
            return new ServiceAccount(
                    config.clientId().orElseThrow(),
                    config.clientSecret().orElseThrow(),
                    builder().build(TokenEndpoint.class),
                    clock);
        }
        return config.hasKeyPair()
                ? new ApiKeyPair(
                        config.publicKey().orElseThrow(), config.privateKey().orElseThrow())
                : new NoCredentials();
    }

    private QuarkusRestClientBuilder builder() {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(config.baseUrl())
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .userAgent(config.userAgent())
                .followRedirects(false)
                .disableDefaultMapper(true)
                .register(new Json())
                .register(new FailureReading());
    }
}
