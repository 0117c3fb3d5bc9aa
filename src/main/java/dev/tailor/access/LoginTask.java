package dev.tailor.access;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Reading one project's database users, under the project's number: only one replica at a time asks. */
@Singleton
class LoginTask implements BackgroundTask {
    static final String NAME = "read-logins";

    /** After a failure that is not Atlas's; by itself db-scheduler takes 5 minutes. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    @Inject
    LoginReading reading;

    static TaskInstance<Void> instance(long projectId) {
        return new TaskInstance<>(NAME, Long.toString(projectId));
    }

    @Override
    public Task<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> reading.read(Long.parseLong(instance.getId())));
    }
}
