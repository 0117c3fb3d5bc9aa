package dev.tailor.atlas;

import io.quarkus.logging.Log;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** Gets a service account's tokens: one that another process has left, or a new one, which is left for the others. */
final class Tokens {
    /** Longer than one call for a token takes; whoever has died with it is believed no longer. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** For whom nobody waits. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final String account;
    private final String authorization;
    private final Seal seal;
    private final TokenEndpoint endpoint;
    private final AtlasTokenShelf shelf;
    private final Clock clock;
    private final Waiting waiting;
    private final Remaining remaining;

    Tokens(
            String id,
            String secret,
            TokenEndpoint endpoint,
            AtlasTokenShelf shelf,
            Clock clock,
            Waiting waiting,
            Remaining remaining) {
        this.account = id;
        // Not percent-encoded first, unlike OAuth's letter: Atlas takes them as they are.
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        this.seal = new Seal(id, secret);
        this.endpoint = endpoint;
        this.shelf = shelf;
        this.clock = clock;
        this.waiting = waiting;
        this.remaining = remaining;
    }

    /**
     * The token after this one; this one itself where it serves yet, and another process is about to fetch the next.
     *
     * @throws AtlasFailure where there is none
     */
    Bearer after(Bearer present) {
        var end = clock.instant().plus(remaining.atMost(LONGEST_WAIT));
        while (true) {
            var left = orElse(Optional.<AtlasTokenShelf.Left>empty(), () -> shelf.find(account));
            var another = left.flatMap(found -> opened(found, present));
            if (another.isPresent()) {
                return another.get();
            }
            var last = left.map(AtlasTokenShelf.Left::number).orElse(0L);
            if (orElse(true, () -> shelf.claim(account, last, CLAIM))) {
                return fetched(present);
            }
            if (present.validAt(clock.instant())) {
                return present;
            }
            pause(end);
        }
    }

    private Optional<Bearer> opened(AtlasTokenShelf.Left left, Bearer present) {
        return left.number() <= present.number()
                ? Optional.empty()
                : seal.open(left.sealed())
                        .map(bytes -> Bearer.read(left.number(), bytes))
                        .filter(bearer -> !bearer.oldAt(clock.instant()));
    }

    private Bearer fetched(Bearer present) {
        try {
            var token = endpoint.token(authorization, "client_credentials");
            var lifetime = Duration.ofSeconds(token.expiresIn());
            var bearer = Bearer.of(present.number(), token.accessToken(), clock.instant(), lifetime);
            var number = orElse(present.number(), () -> shelf.leave(account, seal.close(bearer.bytes())));
            return bearer.numbered(number);
        } catch (RuntimeException noToken) {
            orElse(false, () -> {
                shelf.letGo(account);
                return true;
            });
            throw noToken;
        }
    }

    /** Without the shelf each process goes on alone. */
    private static <T> T orElse(T alone, Supplier<T> shared) {
        try {
            return shared.get();
        } catch (RuntimeException away) {
            Log.debug("Where processes leave their token is away; this one goes on alone", away);
            return alone;
        }
    }

    private void pause(Instant end) {
        if (!clock.instant().plus(PAUSE).isBefore(end)) {
            throw Remaining.over();
        }
        try {
            waiting.pass(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Remaining.over();
        }
    }
}
