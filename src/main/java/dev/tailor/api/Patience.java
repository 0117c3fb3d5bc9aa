package dev.tailor.api;

import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Holds answers until something is so, or the time is over, and no thread meanwhile: a worker is taken for each look at
 * Postgres and given back.
 */
@ApplicationScoped
class Patience {
    private static final Duration LONGEST_WATCH = Duration.ofMinutes(10);

    @Inject
    ApiConfig config;

    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * What a look shows last.
     *
     * @param look asks Postgres; called on a worker thread, the first time on this one
     * @param most how long to wait; no longer than is configured
     */
    <T> Uni<T> until(Supplier<T> look, Predicate<T> enough, Duration most) {
        var first = look.get();
        if (enough.test(first) || most.isZero() || waiting.get() >= config.mostWaiting()) {
            return Uni.createFrom().item(first);
        }
        waiting.incrementAndGet();
        return looks(look, enough, limited(most))
                .collect()
                .last()
                .onTermination()
                .invoke(waiting::decrementAndGet);
    }

    /** What looks show, each time that it is something else, until it is the last that there will be. */
    <T> Multi<T> watch(Supplier<T> look, Predicate<T> last) {
        if (waiting.get() >= config.mostWaiting()) {
            throw new Failed(
                    Failure.of(503, "too-many-watch", "Too many programs watch at once", "Ask now and then instead.")
                            .retryAfter(Duration.ofMinutes(1)));
        }
        waiting.incrementAndGet();
        return looks(look, last, LONGEST_WATCH)
                .skip()
                .repetitions()
                .onTermination()
                .invoke(waiting::decrementAndGet);
    }

    private <T> Multi<T> looks(Supplier<T> look, Predicate<T> last, Duration most) {
        var end = System.nanoTime() + most.toNanos();
        return Uni.createFrom()
                .item(look)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(config.lookAgainAfter())
                .whilst(seen -> !last.test(seen) && System.nanoTime() < end);
    }

    private Duration limited(Duration asked) {
        return asked.compareTo(config.longestWait()) > 0 ? config.longestWait() : asked;
    }
}
