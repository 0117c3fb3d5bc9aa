package dev.tailor.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.tailor.tokens.TokenCaller;
import dev.tailor.work.ReplicasCounted;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * How often each caller may ask, so that one program's loop does not take what all others need. Counted on each replica by
 * itself, which takes its part of the rate, like those of Atlas's: counting together would cost a statement a request.
 */
@ApplicationScoped
class Throttle {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whoever has been forgotten begins with a full bucket. */
    private static final int MOST_CALLERS = 10_000;

    private final ApiConfig config;
    private final BucketTime meter;
    private final LoadingCache<Caller, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_CALLERS).build(caller -> fresh());
    private volatile int replicas = 1;

    @Inject
    Throttle(ApiConfig config, Clock clock) {
        this.config = config;
        this.meter = new BucketTime(clock);
    }

    /**
     * Who is counted together.
     *
     * @param token the number of a personal access token; 0 for the session and the provider's tokens
     */
    record Caller(String person, long token) {
        /** Whoever asks at present. */
        static Caller of(Principal principal) {
            if (principal instanceof TokenCaller program) {
                return new Caller(program.person().id(), program.id());
            }
            return new Caller(principal instanceof JsonWebToken jwt ? jwt.getSubject() : principal.getName(), 0);
        }
    }

    /** Takes one request from what a caller has, if there is one. */
    Ration take(Caller caller) {
        var probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return new Ration(
                probe.isConsumed(),
                capacity(),
                Duration.ofNanos(MINUTE.multipliedBy(replicas).toNanos() / config.rate() * capacity()),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void divide(@Observes ReplicasCounted counted) {
        if (counted.alive() != replicas) {
            replicas = Math.max(1, counted.alive());
            buckets.asMap()
                    .values()
                    .forEach(bucket -> bucket.replaceConfiguration(configuration(), TokensInheritanceStrategy.AS_IS));
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(configuration().getBandwidths()[0])
                .withCustomTimePrecision(meter)
                .build();
    }

    private BucketConfiguration configuration() {
        var limit = Bandwidth.builder()
                .capacity(capacity())
                .refillGreedy(config.rate(), MINUTE.multipliedBy(replicas))
                .build();
        return BucketConfiguration.builder().addLimit(limit).build();
    }

    private long capacity() {
        return Math.max(1, config.burst() / replicas);
    }
}
