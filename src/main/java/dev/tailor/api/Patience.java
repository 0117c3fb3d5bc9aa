package dev.tailor.api;

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
        return looking(look, enough, System.nanoTime() + limited(most).toNanos())
                .onTermination()
                .invoke(waiting::decrementAndGet);
    }

    private <T> Uni<T> looking(Supplier<T> look, Predicate<T> enough, long end) {
        return Uni.createFrom()
                .item(look)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(config.lookAgainAfter())
                .whilst(seen -> !enough.test(seen) && System.nanoTime() < end)
                .collect()
                .last();
    }

    private Duration limited(Duration asked) {
        return asked.compareTo(config.longestWait()) > 0 ? config.longestWait() : asked;
    }
}
