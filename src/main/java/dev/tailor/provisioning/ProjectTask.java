package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Asking Atlas about one project, under the project's number: only one replica at a time asks. */
@Singleton
class ProjectTask implements BackgroundTask {
    private static final String NAME = "ask-about-project";

    @Inject
    ProjectWatch watch;

    static TaskInstance<Void> instance(long projectId) {
        return new TaskInstance<>(NAME, Long.toString(projectId));
    }

    @Override
    public Task<Void> task() {
        return Tasks.oneTime(NAME).execute((instance, context) -> watch.ask(Long.parseLong(instance.getId())));
    }
}
