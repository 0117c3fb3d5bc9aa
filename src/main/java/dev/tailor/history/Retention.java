package dev.tailor.history;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.work.BackgroundTask;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Once a day, has Postgres forget what is older than the configured time: a function of its owner, see V16. */
@Singleton
class Retention implements BackgroundTask {
    /** Postgres keeps this much in any case. */
    private static final Duration LEAST = Duration.ofDays(30);

    /** So many at once, that nobody waits for it. */
    private static final int ROWS = 5_000;

    @Inject
    EntityManager database;

    @Inject
    HistoryConfig config;

    @Inject
    Clock clock;

    void check(@Observes StartupEvent start) {
        if (config.keep().compareTo(LEAST) < 0) {
            throw new IllegalStateException("TAILOR_HISTORY_KEEP is " + config.keep() + ": 30d is the least.");
        }
    }

    @Override
    public Task<Void> task() {
        return Tasks.recurring("forget-history", FixedDelay.ofHours(24)).execute((instance, context) -> forget());
    }

    private void forget() {
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(this::some);
            Log.infof("%d rows of the history were older than %s", gone, config.keep());
        } while (gone == ROWS);
    }

    private int some() {
        return ((Number) database.createNativeQuery("select forget_events(:before, :most)", Integer.class)
                        .setParameter("before", clock.instant().minus(config.keep()))
                        .setParameter("most", ROWS)
                        .getSingleResult())
                .intValue();
    }
}
