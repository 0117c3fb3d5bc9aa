package dev.tailor.news;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Going along a lane, under its name; it comes back while anything waits there. */
@Singleton
class LaneTask implements BackgroundTask {
    private static final String NAME = "deliver-news";

    /** However many receivers hang, a replica has threads left for clusters. */
    private static final int AT_ONCE = 3;

    private static final Duration FULL = Duration.ofSeconds(1);

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    Courier courier;

    @Inject
    Clock clock;

    static TaskInstance<Void> instance(Lane lane) {
        return new TaskInstance<>(NAME, lane.name());
    }

    @Override
    public Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new OnFailureRetryLater<>(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> goAlong(Lane.named(instance.getId()))
                        .map(LaneTask::again)
                        .orElseGet(OnCompleteRemove::new));
    }

    private Optional<Instant> goAlong(Lane lane) {
        if (!places.tryAcquire()) {
            return Optional.of(clock.instant().plus(FULL));
        }
        try {
            return courier.goAlong(lane);
        } finally {
            places.release();
        }
    }

    private static CompletionHandler<Void> again(Instant next) {
        return (complete, operations) -> operations.reschedule(complete, next);
    }
}
