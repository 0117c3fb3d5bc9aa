package dev.tailor.network;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.work.BackgroundTask;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Has every project's access list read once a minute, one call each: entries are made and removed in Atlas too. Whatever
 * wake-up may have got lost is made up for here.
 */
@Singleton
class AccessListRound implements BackgroundTask {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    Projects projects;

    @Inject
    Clock clock;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("read-access-lists", FixedDelay.of(EVERY))
                .execute((instance, context) -> wake(context.getSchedulerClient()));
    }

    private void wake(SchedulerClient scheduler) {
        var all = QuarkusTransaction.requiringNew()
                .call(() -> projects.tied().stream().map(Project::id).toList());
        all.forEach(project -> scheduler.scheduleIfNotExists(AccessListTask.instance(project), clock.instant()));
    }
}
