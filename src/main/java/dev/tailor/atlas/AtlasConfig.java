package dev.tailor.atlas;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where Atlas is and as whom to call it: a service account or an API key pair; with both, the service account. Without
 * either every call fails with {@link AtlasFailure.NotAllowed}; whether an application may start so is its own affair.
 */
@ConfigMapping(prefix = "tailor.atlas")
public interface AtlasConfig {
    /** Where Atlas's API begins, without {@code /api}. */
    @WithDefault("https://cloud.mongodb.com")
    URI baseUrl();

    /** The public half of an API key pair. */
    Optional<String> publicKey();

    /** The private half of an API key pair. */
    Optional<String> privateKey();

    /** The id of a service account, as in {@code mdb_sa_id_…}. */
    Optional<String> clientId();

    /** The secret of a service account. */
    Optional<String> clientSecret();

    /** How long to wait for a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long to wait for an answer; Atlas takes several seconds to create a cluster. */
    @WithDefault("15s")
    Duration readTimeout();

    /** How long a call waits for its turn when Atlas takes no more of its kind for now; beyond it fails and says when. */
    @WithDefault("5s")
    Duration longestWait();

    /** Which version of Atlas's API is asked for; the default is the one that this client was written for. */
    @WithDefault(Atlas.VERSION)
    String versionDate();

    /** The proxy through which Atlas is reached, if there is one. */
    Optional<String> proxyHost();

    /** Where that proxy listens. */
    @WithDefault("3128")
    int proxyPort();

    /** As whom to pass it, if it asks. */
    Optional<String> proxyUser();

    /** With which password. */
    Optional<String> proxyPassword();

    /** Hosts that are reached without it, separated by bars. */
    Optional<String> nonProxyHosts();

    /** What Atlas's logs name us. */
    @WithDefault("atlas-admin-client-java")
    String userAgent();

    /** Whether there is a whole service account. */
    default boolean hasServiceAccount() {
        return clientId().isPresent() && clientSecret().isPresent();
    }

    /** Whether there is a whole API key pair. */
    default boolean hasKeyPair() {
        return publicKey().isPresent() && privateKey().isPresent();
    }
}
