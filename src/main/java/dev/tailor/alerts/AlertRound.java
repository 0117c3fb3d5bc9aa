package dev.tailor.alerts;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Has every project's alerts read once a minute. */
@Singleton
class AlertRound implements BackgroundTask {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    AlertWatches watches;

    @Inject
    Clock clock;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("read-alerts", FixedDelay.of(EVERY))
                .execute((instance, context) -> wake(context.getSchedulerClient()));
    }

    private void wake(SchedulerClient scheduler) {
        watches.due().forEach(project -> scheduler.scheduleIfNotExists(AlertTask.instance(project), clock.instant()));
    }
}
