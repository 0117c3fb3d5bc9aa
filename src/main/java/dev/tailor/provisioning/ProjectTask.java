package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Asking Atlas about one project, under the project's number: only one replica at a time asks. */
@Singleton
class ProjectTask implements BackgroundTask {
    private static final String NAME = "ask-about-project";

    /** After a failure that is not Atlas's, such as a row changed meanwhile; by itself db-scheduler takes 5 minutes. */
    private static final Duration AGAIN = Duration.ofSeconds(3);

    @Inject
    ProjectWatch watch;

    /** Before all other work: people wait for it, and of what nobody waits for there is much at once. */
    static TaskInstance<Void> instance(long projectId) {
        return new TaskInstance.Builder<Void>(NAME, Long.toString(projectId))
                .priority(Priority.HIGH)
                .build();
    }

    @Override
    public Task<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> watch.ask(Long.parseLong(instance.getId())));
    }
}
