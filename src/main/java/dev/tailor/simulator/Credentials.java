package dev.tailor.simulator;

import java.util.Objects;

/**
 * What a client has to prove to the simulator: an API key pair (HTTP Digest) or a service account (OAuth), as it likes.
 *
 * @param publicKey the key pair's public half, the user name of HTTP Digest
 * @param privateKey its private half, the password of HTTP Digest
 * @param clientId the service account's id
 * @param clientSecret the service account's secret
 */
public record Credentials(String publicKey, String privateKey, String clientId, String clientSecret) {
    /** The public key that development knows; it opens nothing but simulators. */
    public static final String PUBLIC_KEY = "tailor-dev";

    /** The private key that belongs to {@link #PUBLIC_KEY}. */
    public static final String PRIVATE_KEY = "5eed0000-0000-4000-8000-000000000001";

    /** The service account that development knows; it opens nothing but simulators. */
    public static final String CLIENT_ID = "mdb_sa_id_000000000000000000000001";

    /** The secret that belongs to {@link #CLIENT_ID}. */
    public static final String CLIENT_SECRET = "mdb_sa_sk_tailor-development-only";

    /** The well-known credentials above. */
    public static final Credentials DEVELOPMENT = new Credentials(PUBLIC_KEY, PRIVATE_KEY, CLIENT_ID, CLIENT_SECRET);

    public Credentials {
        Objects.requireNonNull(publicKey, "publicKey");
        Objects.requireNonNull(privateKey, "privateKey");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(clientSecret, "clientSecret");
    }

    /** The same service account with another key pair. */
    public Credentials withKeys(String otherPublicKey, String otherPrivateKey) {
        return new Credentials(otherPublicKey, otherPrivateKey, clientId, clientSecret);
    }

    /** The same key pair with another service account. */
    public Credentials withClient(String otherId, String otherSecret) {
        return new Credentials(publicKey, privateKey, otherId, otherSecret);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Credentials[" + publicKey + ", " + clientId + "]";
    }
}
