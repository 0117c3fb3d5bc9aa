package dev.tailor.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * OAuth 2.0 client credentials as Atlas speaks them: no refresh, revocation, and tokens for an hour of the clients' time,
 * which is not the simulated one.
 */
final class ServiceAccounts {
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Credentials credentials;
    private final Map<String, Instant> tokens = new HashMap<>();

    ServiceAccounts(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Whether a Basic header names the service account; id and secret are not percent-encoded. */
    boolean knows(String basic) {
        var pair = credentials.clientId() + ":" + credentials.clientSecret();
        return ("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))).equals(basic);
    }

    /** The answer with a new token. */
    Answer token(Instant now) {
        tokens.values().removeIf(until -> !until.isAfter(now));
        var token = sign(now);
        tokens.put(token, now.plus(TOKEN_LIFE));
        return Answer.ok(Json.object()
                .put("access_token", token)
                .put("expires_in", TOKEN_LIFE.toSeconds())
                .put("token_type", "Bearer"));
    }

    void revoke(String token) {
        tokens.remove(token);
    }

    void forgetAll() {
        tokens.clear();
    }

    boolean accepts(String token, Instant now) {
        var until = tokens.get(token);
        return until != null && until.isAfter(now);
    }

    /** Looks like Atlas's signed tokens; the signature proves nothing, the list above decides. */
    private String sign(Instant now) {
        var claims = Json.object()
                .put("cid", credentials.clientId())
                .put("exp", now.plus(TOKEN_LIFE).getEpochSecond())
                .put("iat", now.getEpochSecond())
                .put("jti", UUID.randomUUID().toString())
                .put("sub", credentials.clientId());
        var header = Json.object().put("alg", "RS512").put("typ", "JWT");
        return String.join(".", List.of(encode(Json.bytes(header, false)), encode(Json.bytes(claims, false)), seal()));
    }

    private static String seal() {
        return encode((UUID.randomUUID().toString() + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
