package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Bringing edited labels to Atlas, under the cluster's id and a number of the edit: an edit that comes while an earlier
 * one is being mirrored is mirrored too.
 */
@Singleton
class LabelsTask implements BackgroundTask {
    private static final String NAME = "mirror-labels";
    private static final int UUID_LENGTH = 36;

    @Inject
    LabelMirror mirror;

    static TaskInstance<Void> instance(UUID clusterId) {
        return new TaskInstance<>(NAME, clusterId + "/" + UUID.randomUUID());
    }

    @Override
    public Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new OnFailureRetryLater<>(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> mirror.mirror(clusterOf(instance))
                        .map(LabelsTask::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static UUID clusterOf(TaskInstance<Void> instance) {
        return UUID.fromString(instance.getId().substring(0, UUID_LENGTH));
    }

    private static CompletionHandler<Void> again(Instant next) {
        return (complete, operations) -> operations.reschedule(complete, next);
    }
}
