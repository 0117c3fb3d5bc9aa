package dev.tailor.atlas;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All {@link Allowance}s, so that we slow down before Atlas makes us. */
final class Allowances {
    private final Map<Share, Allowance> byShare = new ConcurrentHashMap<>();
    private final Map<EndpointSet, Limit> learned = new ConcurrentHashMap<>();
    private final Duration longestWait;
    private final Waiting waiting;
    private final TimeMeter time;
    private volatile int processes = 1;

    Allowances(Duration longestWait, Clock clock, Waiting waiting) {
        this.longestWait = longestWait;
        this.waiting = waiting;
        this.time = meter(clock);
    }

    /** Takes one call, waiting a little for its turn; whoever has taken it says when it {@link Allowance#ended}. */
    Allowance take(Share share, Remaining remaining) {
        var allowance = of(share);
        if (!allowance.take(remaining.atMost(longestWait), waiting)) {
            throw tooMany(share, allowance.untilNext());
        }
        return allowance;
    }

    Allowance of(Share share) {
        return byShare.computeIfAbsent(
                share,
                one -> new Allowance(learned.getOrDefault(one.set(), one.set().limit()), processes, time));
    }

    /** From now on every owner's calls of a set are limited like this. */
    void learn(EndpointSet set, Limit limit) {
        learned.put(set, limit);
        shares(set).forEach(allowance -> allowance.learn(limit));
    }

    /** From now on each takes its part of what Atlas grants to so many processes together. */
    void divideAmong(int number) {
        processes = Math.max(1, number);
        byShare.values().forEach(allowance -> allowance.divideAmong(processes));
    }

    int processes() {
        return processes;
    }

    /** How many are left to whoever has the fewest; empty where nobody has called yet. */
    OptionalLong fewest(EndpointSet set) {
        return shares(set).mapToLong(Allowance::left).min();
    }

    Stream<AtlasRate> rates() {
        return byShare.entrySet().stream().map(entry -> {
            var share = entry.getKey();
            var allowance = entry.getValue();
            return new AtlasRate(
                    share.set().words(), share.owner(), allowance.own().capacity(), allowance.left());
        });
    }

    void forget() {
        byShare.clear();
        learned.clear();
    }

    private Stream<Allowance> shares(EndpointSet set) {
        return byShare.entrySet().stream()
                .filter(entry -> entry.getKey().set() == set)
                .map(Map.Entry::getValue);
    }

    // The code is Atlas's own for this, since it would say just that.
    private static AtlasFailure tooMany(Share share, Duration wait) {
        var detail = "Atlas takes no more calls of the set \"%s\" for %d s"
                .formatted(share.set().words(), wait.toSeconds() + 1);
        var call = new FailedCall(0, AtlasCode.RATE_LIMITED, detail, null, List.of());
        return new AtlasFailure.TryLater(call, wait, false, null);
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                var now = clock.instant();
                return now.getEpochSecond() * 1_000_000_000L + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
