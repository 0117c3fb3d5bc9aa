package dev.tailor.network;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * The work on one project's access list, under the project's number: of all replicas only one at a time is at it, which
 * is what Atlas's lists need.
 */
@Singleton
class AccessListTask implements BackgroundTask {
    private static final String NAME = "keep-access-list";

    /** After a failure that is not Atlas's; by itself db-scheduler takes 5 minutes, and the round starts no second task. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    @Inject
    AccessListKeeper keeper;

    static TaskInstance<Void> instance(long projectId) {
        return new TaskInstance<>(NAME, Long.toString(projectId));
    }

    @Override
    public Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, context) -> keeper.keep(Long.parseLong(instance.getId()))
                        .map(AccessListTask::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Instant next) {
        return (complete, operations) -> operations.reschedule(complete, next);
    }
}
