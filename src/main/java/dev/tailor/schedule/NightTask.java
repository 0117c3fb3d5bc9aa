package dev.tailor.schedule;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.work.BackgroundTask;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Looks every half minute whose night begins or ends. */
@Singleton
class NightTask implements BackgroundTask {
    private static final Duration EVERY = Duration.ofSeconds(30);

    /** The others have their turn in the next round. */
    private static final int MOST = 500;

    @Inject
    Nights nights;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("look-at-nights", FixedDelay.of(EVERY)).execute((instance, context) -> goRound());
    }

    void goRound() {
        nights.due(MOST).forEach(this::look);
    }

    /** One that breaks down, for somebody changed it at this instant, does not keep the others waiting. */
    private void look(UUID cluster) {
        try {
            nights.look(cluster);
        } catch (RuntimeException failed) {
            Log.warnf(failed, "The nights of cluster %s could not be looked at", cluster);
        }
    }
}
