package dev.tailor.atlas;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

/** A connection with other credentials than the application's, for tests of other rooms. */
public final class OtherConnection {
    private OtherConnection() {}

    /** Asks Atlas for as little as there is, as a service account. */
    public static void asServiceAccount(URI atlas, String id, String secret) {
        new AtlasProjects(Configured.with(atlas, Map.of("client-id", id, "client-secret", secret), Clock.systemUTC()))
                .check();
    }

    /** The same with an API key. */
    public static void withKeyPair(URI atlas, String publicKey, String privateKey) {
        var settings = Map.of("public-key", publicKey, "private-key", privateKey);
        new AtlasProjects(Configured.with(atlas, settings, Clock.systemUTC())).check();
    }
}
