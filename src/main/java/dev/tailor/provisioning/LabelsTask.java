package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.Agenda;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Bringing edited labels to Atlas, under the cluster's id: only one replica at a time is at it. An edit that comes while
 * an earlier one is being mirrored is mirrored too.
 */
@Singleton
class LabelsTask implements BackgroundTask {
    private static final String NAME = "mirror-labels";

    /** Earlier versions have put more behind it. */
    private static final int UUID_LENGTH = 36;

    @Inject
    LabelMirror mirror;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    static TaskInstance<Void> instance(UUID clusterId) {
        return new TaskInstance<>(NAME, clusterId.toString());
    }

    @Override
    public Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new OnFailureRetryLater<>(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> mirror(clusterOf(instance)));
    }

    private CompletionHandler<Void> mirror(UUID clusterId) {
        var wanted = mirror.wanted(clusterId);
        return mirror.mirror(clusterId).map(LabelsTask::again).orElseGet(() -> (complete, operations) -> {
            new CompletionHandler.OnCompleteRemove<Void>().complete(complete, operations);
            // An edit that found this work being done could not put it on the agenda.
            if (!mirror.wanted(clusterId).equals(wanted)) {
                agenda.putOnce(instance(clusterId), clock.instant());
            }
        });
    }

    private static UUID clusterOf(TaskInstance<Void> instance) {
        return UUID.fromString(instance.getId().substring(0, UUID_LENGTH));
    }

    private static CompletionHandler<Void> again(Instant next) {
        return (complete, operations) -> operations.reschedule(complete, next);
    }
}
