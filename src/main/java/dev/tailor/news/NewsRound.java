package dev.tailor.news;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Once a minute, wakes lanes on which something waits: a replica may have died between writing it down and waking. */
@Singleton
class NewsRound implements BackgroundTask {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    Deliveries deliveries;

    @Inject
    Lanes lanes;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("wake-outlets", FixedDelay.of(EVERY))
                .execute((instance, context) -> deliveries.busyLanes().forEach(lanes::wake));
    }
}
