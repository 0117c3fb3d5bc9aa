package dev.tailor.atlas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A service account: OAuth 2.0 client credentials. All calls share one token, which one of them renews early while the
 * others go on with the present one; Atlas gives out ten a minute. Other processes may share it too, see {@link Tokens}.
 */
final class ServiceAccount implements Credentials {
    // A token as young as this is not what a 401 is about, and a refusal as young as this still stands.
    private static final Duration YOUNG = Duration.ofSeconds(15);

    // So that those who queue behind a call for a token that stayed without an answer don't each wait for their own.
    private static final Duration SILENT = Duration.ofSeconds(3);
    // For whom nobody waits: longer than one call for a token takes.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Tokens tokens;
    private final Clock clock;
    private final Remaining remaining;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile Bearer bearer = Bearer.NONE;
    private volatile Refusal refusal = Refusal.NONE;

    ServiceAccount(Tokens tokens, Clock clock, Remaining remaining) {
        this.tokens = tokens;
        this.clock = clock;
        this.remaining = remaining;
    }

    @Override
    public void prepare() {
        if (!bearer.validAt(clock.instant())) {
            renewForAll();
        } else if (bearer.oldAt(clock.instant()) && renewing.tryLock()) {
            renewEarly();
        }
    }

    @Override
    public Optional<Proof> proof(String method, String target) {
        return Optional.ofNullable(bearer.token()).map(token -> new Proof("Bearer " + token, () -> {}));
    }

    @Override
    public void refused(Unauthorized answer, Instant asked) {
        if (bearer.fetched().plus(YOUNG).isBefore(asked)) {
            bearer = bearer.over();
        }
    }

    private void renewForAll() {
        awaitTurn();
        try {
            if (!bearer.validAt(clock.instant())) {
                refusal.stillAt(clock.instant());
                renew();
            }
        } finally {
            renewing.unlock();
        }
    }

    private void awaitTurn() {
        try {
            var longest = remaining.atMost(LONGEST_WAIT);
            if (!renewing.tryLock(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                throw Remaining.over();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Remaining.over();
        }
    }

    // Holds the lock. What goes wrong now is tried again by the next call, and is theirs only once the token has ended.
    private void renewEarly() {
        try {
            renew();
        } catch (AtlasFailure notNow) {
            waitToRenew();
        } finally {
            renewing.unlock();
        }
    }

    private void waitToRenew() {
        bearer = bearer.oldFrom(clock.instant().plus(YOUNG));
    }

    private void renew() {
        try {
            var present = bearer;
            bearer = tokens.after(present);
            if (bearer == present) {
                // Another process is about to, and then this one takes that.
                waitToRenew();
            }
        } catch (Unauthorized wrongSecret) {
            refusal = new Refusal(wrongSecret::failure, clock.instant().plus(YOUNG));
            throw wrongSecret.failure();
        } catch (AtlasFailure.TryLater noToken) {
            if (noToken.status() == 0 && noToken.errorCode().isEmpty()) {
                refusal = new Refusal(() -> unasked(noToken), clock.instant().plus(SILENT));
            }
            throw unasked(noToken);
        }
    }

    // What the token was for did not go out.
    private static AtlasFailure unasked(AtlasFailure.TryLater noToken) {
        return new AtlasFailure.TryLater(noToken.call(), noToken.retryAfter().orElse(null), false, noToken);
    }

    private record Refusal(Supplier<AtlasFailure> answer, Instant until) {
        static final Refusal NONE = new Refusal(null, Instant.MIN);

        void stillAt(Instant now) {
            if (now.isBefore(until)) {
                throw answer.get();
            }
        }
    }
}
