package dev.tailor.metrics;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** The renewal of one cluster's measurements over one span: under their name, so that only one is on the agenda. */
@Singleton
class MetricsTask implements BackgroundTask {
    private static final String NAME = "renew-measurements";

    /** After a failure that is not Atlas's; by itself db-scheduler takes 5 minutes. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    @Inject
    Renewal renewal;

    static TaskInstance<Void> instance(UUID cluster, Span span) {
        return new TaskInstance<>(NAME, cluster + " " + span);
    }

    @Override
    public Task<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> renew(instance.getId().split(" ")));
    }

    private void renew(String[] clusterAndSpan) {
        renewal.renew(UUID.fromString(clusterAndSpan[0]), Span.valueOf(clusterAndSpan[1]));
    }
}
