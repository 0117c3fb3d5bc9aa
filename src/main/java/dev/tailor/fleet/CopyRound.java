package dev.tailor.fleet;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Renews the whole copy every few minutes: the lists at once, then project by project, a little apart. */
@Singleton
class CopyRound implements BackgroundTask {
    private static final Duration LONGEST_APART = Duration.ofSeconds(1);

    @Inject
    Copying copying;

    @Inject
    FleetConfig config;

    @Inject
    Clock clock;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("copy-atlas", FixedDelay.of(config.askEvery()))
                .execute((instance, context) -> goRound(context.getSchedulerClient()));
    }

    /** Few projects follow one another each second, many share half of the time until the next round. */
    private Duration apart(int projects) {
        var share = config.askEvery().dividedBy(2L * Math.max(1, projects));
        return share.compareTo(LONGEST_APART) > 0 ? LONGEST_APART : share;
    }

    private void goRound(SchedulerClient scheduler) {
        var projects = copying.lists();
        var apart = apart(projects.size());
        var now = clock.instant();
        for (int i = 0; i < projects.size(); i++) {
            scheduler.scheduleIfNotExists(CopyTask.instance(projects.get(i)), now.plus(apart.multipliedBy(i)));
        }
    }
}
