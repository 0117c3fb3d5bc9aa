package dev.tailor.metrics;

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

/** Once an hour: has each project looked through for use, and forgets copies that nobody looks at any more. */
@Singleton
class MetricsRound implements BackgroundTask {
    @Inject
    Projects projects;

    @Inject
    Copies copies;

    @Inject
    MetricsConfig config;

    @Inject
    Clock clock;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("go-round-measurements", FixedDelay.of(config.lookForUseEvery()))
                .execute((instance, context) -> goRound(context.getSchedulerClient()));
    }

    private void goRound(SchedulerClient scheduler) {
        var now = clock.instant();
        var all = QuarkusTransaction.requiringNew()
                .call(() -> projects.listAll().stream().map(Project::id).toList());
        all.forEach(project -> scheduler.scheduleIfNotExists(UseTask.instance(project), now));
        copies.forget(now.minus(config.keep()));
    }
}
