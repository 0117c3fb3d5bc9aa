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
import java.time.Duration;
import java.time.Instant;

/** Telling somebody by mail that they are invited, under the invitation's number; it comes back while no mail is taken. */
@Singleton
class InvitationTask implements BackgroundTask {
    private static final String NAME = "mail-invitation";

    @Inject
    InvitationMails invitations;

    static TaskInstance<Void> instance(long invitation) {
        return new TaskInstance<>(NAME, Long.toString(invitation));
    }

    @Override
    public Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> invitations
                        .send(Long.parseLong(instance.getId()))
                        .map(InvitationTask::again)
                        .orElseGet(OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Instant next) {
        return (complete, operations) -> operations.reschedule(complete, next);
    }
}
