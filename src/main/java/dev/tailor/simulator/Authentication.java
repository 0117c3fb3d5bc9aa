package dev.tailor.simulator;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Who calls: a key pair by HTTP Digest or a service account by bearer token. */
final class Authentication {
    private final Credentials credentials;
    private final Digest digest;
    private final ServiceAccounts accounts;
    private final SimulatedClock clock;

    Authentication(Credentials credentials, ServiceAccounts accounts, SimulatedClock clock) {
        this.credentials = credentials;
        this.digest = new Digest(credentials);
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The key or service account behind a call.
     *
     * @throws AtlasError 401 with a fresh challenge where it proves neither
     */
    String caller(Call call) {
        var header = call.header("Authorization").orElse("").strip();
        var words = header.split(" +", 2);
        var scheme = words[0].toLowerCase(Locale.ROOT);
        if (scheme.equals("digest") && proves(header, call)) {
            return credentials.publicKey();
        }
        if (scheme.equals("bearer") && words.length == 2 && accounts.accepts(words[1], clock.patient())) {
            return credentials.clientId();
        }
        throw unauthorized();
    }

    /** What Atlas says to somebody it does not know, and now and then to somebody it does. */
    AtlasError unauthorized() {
        return new AtlasError(
                401,
                "UNEXPECTED_ERROR",
                "You are not authorized for this resource.",
                null,
                Map.of("WWW-Authenticate", digest.challenge(clock.realTime())));
    }

    private boolean proves(String header, Call call) {
        Instant now = clock.realTime();
        return digest.proves(
                header, call.request().method().name(), call.request().uri(), now);
    }
}
