package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.cluster.ChangeIsDue;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** The work that belongs to one change, under the change's number: only one replica at a time is at it. */
@Singleton
class ChangeTask implements BackgroundTask {
    private static final String NAME = ChangeIsDue.WORK;

    @Inject
    Carrier carrier;

    /** Before all other work: people wait for it, and of what nobody waits for there is much at once. */
    static TaskInstance<Void> instance(long changeId) {
        return new TaskInstance.Builder<Void>(NAME, Long.toString(changeId))
                .priority(Priority.HIGH)
                .build();
    }

    @Override
    public Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new OnFailureRetryLater<>(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> carrier.carry(Long.parseLong(instance.getId()))
                        .map(ChangeTask::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Instant next) {
        return (complete, operations) -> operations.reschedule(complete, next);
    }
}
