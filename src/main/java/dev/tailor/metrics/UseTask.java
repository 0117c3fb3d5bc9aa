package dev.tailor.metrics;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looking when one project's clusters were last used, under the project's number. */
@Singleton
class UseTask implements BackgroundTask {
    private static final String NAME = "look-for-use";

    /** After a failure that is not Atlas's. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    @Inject
    UseFinder finder;

    static TaskInstance<Void> instance(long projectId) {
        return new TaskInstance<>(NAME, Long.toString(projectId));
    }

    @Override
    public Task<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> finder.look(Long.parseLong(instance.getId())));
    }
}
