package dev.tailor.atlas;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.auth.htdigest.HtdigestCredentials;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/**
 * An API key pair: HTTP Digest. A call that finds no free challenge goes bare and is given one. A challenge that was
 * answered well serves again, its count rising; it serves one call at a time, since counts that arrive out of order
 * look like a replay.
 */
final class ApiKeyPair implements Credentials {
    private final String publicKey;
    private final String privateKey;
    private final Deque<Challenge> free = new ArrayDeque<>();

    ApiKeyPair(String publicKey, String privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    @Override
    public void prepare() {
        // A challenge comes with the answer to a call.
    }

    @Override
    public Optional<Proof> proof(String method, String target) {
        return take().map(challenge ->
                new Proof(challenge.answer(publicKey, privateKey, method, target), () -> giveBack(challenge)));
    }

    @Override
    public synchronized void refused(Unauthorized answer, Instant asked) {
        if (!answer.question()) {
            // One has outlived its time, so the others will have too.
            free.clear();
        }
        if (answer.challenge() != null && answer.challenge().startsWith("Digest ")) {
            giveBack(new Challenge(answer.challenge(), 0));
        }
    }

    private synchronized Optional<Challenge> take() {
        return Optional.ofNullable(free.pollFirst()).map(Challenge::next);
    }

    private synchronized void giveBack(Challenge challenge) {
        free.addFirst(challenge);
    }

    /** What Atlas asks, and how often it has been answered. */
    private record Challenge(String text, int count) {
        // Atlas's challenges have no opaque, which the library can't do without.
        private static final String NO_OPAQUE = ", opaque=\"\"";

        Challenge next() {
            return new Challenge(text, count + 1);
        }

        String answer(String publicKey, String privateKey, String method, String target) {
            var withOpaque = text.contains("opaque=") ? text : text + NO_OPAQUE;
            var nonceOfOurs = UUID.randomUUID().toString();
            return new HtdigestCredentials(publicKey, privateKey)
                    .applyHttpChallenge(withOpaque, HttpMethod.valueOf(method), target, count, nonceOfOurs)
                    // Eight hexadecimal digits, where the library writes a decimal number.
                    .setNc("%08x".formatted(count))
                    .toHttpAuthorization()
                    .replace(NO_OPAQUE, "");
        }
    }
}
