package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.cluster.Assignments;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Goes round every second: whose turn is it to be asked about, and is there a due change without its work? What is due
 * is read from Postgres each time, so no wake-up can get lost.
 */
@Singleton
class RoundTask implements BackgroundTask {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    ProjectWatch watch;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("go-round", FixedDelay.of(EVERY))
                .defaultPriority(Priority.HIGH)
                .execute((instance, context) -> goRound(context.getSchedulerClient()));
    }

    private void goRound(SchedulerClient scheduler) {
        var now = clock.instant();
        watch.due().forEach(project -> scheduler.scheduleIfNotExists(ProjectTask.instance(project), now));
        assignments.dueWithoutWork().forEach(change -> scheduler.scheduleIfNotExists(ChangeTask.instance(change), now));
    }
}
