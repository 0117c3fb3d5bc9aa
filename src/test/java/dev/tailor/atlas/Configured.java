package dev.tailor.atlas;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Connections as configuration makes them, to a server of the test. */
final class Configured {
    private Configured() {}

    static Connection withKeyPair(URI server) {
        return with(server, Map.of("public-key", "dana", "private-key", "0a1b2c3d-secret"), Clock.systemUTC());
    }

    static Connection withServiceAccount(URI server, Clock clock) {
        return with(server, Map.of("client-id", "mdb_sa_id_1", "client-secret", "mdb_sa_sk_%/+secret"), clock);
    }

    static Connection with(URI server, Map<String, String> settings, Clock clock) {
        return with(server, settings, clock, Waiting.REAL);
    }

    static Connection with(URI server, Map<String, String> settings, Clock clock, Waiting waiting) {
        return with(server, settings, clock, waiting, AtlasPatience.ENDLESS);
    }

    static Connection with(
            URI server, Map<String, String> settings, Clock clock, Waiting waiting, AtlasPatience patience) {
        return with(config(server, settings), clock, waiting, patience, AtlasTokenShelf.NONE);
    }

    /** A service account's, which shares its token with whoever has the same shelf, and waits by this. */
    static Connection sharing(AtlasTokenShelf shelf, URI server, Map<String, String> account, Clock clock, Waiting by) {
        return with(config(server, account), clock, by, AtlasPatience.ENDLESS, shelf);
    }

    private static Connection with(
            AtlasConfig config, Clock clock, Waiting waiting, AtlasPatience patience, AtlasTokenShelf shelf) {
        return new Connection(config, clock, waiting, new SimpleMeterRegistry(), patience, shelf);
    }

    /** A connection that waits by moving the clock. */
    static Connection waitingOn(MovableClock clock, URI server) {
        return with(server, Map.of("public-key", "dana", "private-key", "0a1b2c3d-secret"), clock, clock::pass);
    }

    static AtlasConfig config(URI server, Map<String, String> settings) {
        var values = new HashMap<String, String>();
        settings.forEach((name, value) -> values.put("tailor.atlas." + name, value));
        values.put("tailor.atlas.base-url", server.toString());
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(AtlasConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(AtlasConfig.class);
    }
}
