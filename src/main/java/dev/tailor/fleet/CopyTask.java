package dev.tailor.fleet;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Copying what one project has, under Atlas's id of it: only one replica at a time asks. */
@Singleton
class CopyTask implements BackgroundTask {
    private static final String NAME = "copy-project";

    /** After a failure that is not Atlas's, such as a row changed meanwhile; by itself db-scheduler takes 5 minutes. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    @Inject
    Copying copying;

    static TaskInstance<Void> instance(String projectId) {
        return new TaskInstance<>(NAME, projectId);
    }

    @Override
    public Task<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> copying.project(instance.getId()));
    }
}
