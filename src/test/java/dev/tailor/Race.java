package dev.tailor;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Two do something at once. */
@Singleton
@Unremovable
public class Race {
    @Inject
    EntityManager database;

    /** Has the second come while the first has done it and not ended; what the second meets is thrown. */
    public void run(Runnable first, Runnable second) {
        var coming = QuarkusTransaction.requiringNew().call(() -> {
            first.run();
            database.flush();
            var comes = CompletableFuture.runAsync(second);
            while (!comes.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return comes;
        });
        try {
            coming.orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException met) {
            throw met.getCause() instanceof RuntimeException plain ? plain : met;
        }
    }

    private boolean somebodyWaits() {
        return (boolean)
                database.createNativeQuery("select exists (select 1 from pg_locks where not granted)", Boolean.class)
                        .getSingleResult();
    }
}
