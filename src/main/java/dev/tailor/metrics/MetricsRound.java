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
import java.time.Duration;

/** Once an hour: has each project looked through for use, and forgets copies that nobody looks at any more. */
@Singleton
class MetricsRound implements BackgroundTask {
    private static final Duration LONGEST_APART = Duration.ofSeconds(30);

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

    /** One project after the other, each of which takes a worker for a call a cluster; within half of the time. */
    private Duration apart(int projects) {
        var share = config.lookForUseEvery().dividedBy(2L * Math.max(1, projects));
        return share.compareTo(LONGEST_APART) > 0 ? LONGEST_APART : share;
    }

    private void goRound(SchedulerClient scheduler) {
        var now = clock.instant();
        var all = QuarkusTransaction.requiringNew()
                .call(() -> projects.listAll().stream().map(Project::id).toList());
        var apart = apart(all.size());
        for (int i = 0; i < all.size(); i++) {
            scheduler.scheduleIfNotExists(UseTask.instance(all.get(i)), now.plus(apart.multipliedBy(i)));
        }
        copies.forget(now.minus(config.keep()));
    }
}
