package dev.tailor.atlas;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.auth.htdigest.HtdigestCredentials;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An API key pair: HTTP Digest. The first call goes bare and is asked to prove itself; what follows reuses that nonce
 * with a rising count, until Atlas asks anew.
 */
final class ApiKeyPair implements Credentials {
    // Atlas's challenges have no opaque, which the library can't do without.
    private static final String NO_OPAQUE = ", opaque=\"\"";

    private final String publicKey;
    private final String privateKey;
    private String challenge;
    private int count;

    ApiKeyPair(String publicKey, String privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    @Override
    public void prepare() {
        // The challenge comes with the answer to a call.
    }

    @Override
    public synchronized boolean ready() {
        return challenge != null;
    }

    @Override
    public synchronized Optional<String> authorization(String method, String target) {
        return Optional.ofNullable(challenge).map(asked -> answer(asked, method, target, ++count));
    }

    @Override
    public synchronized void refused(String newChallenge, Instant asked) {
        challenge = newChallenge != null && newChallenge.startsWith("Digest ") ? newChallenge : null;
        count = 0;
    }

    private String answer(String asked, String method, String target, int number) {
        var withOpaque = asked.contains("opaque=") ? asked : asked + NO_OPAQUE;
        return new HtdigestCredentials(publicKey, privateKey)
                .applyHttpChallenge(
                        withOpaque,
                        HttpMethod.valueOf(method),
                        target,
                        number,
                        UUID.randomUUID().toString())
                // Eight hexadecimal digits, where the library writes a decimal number.
                .setNc("%08x".formatted(number))
                .toHttpAuthorization()
                .replace(NO_OPAQUE, "");
    }
}
