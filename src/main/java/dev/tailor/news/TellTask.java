package dev.tailor.news;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Finding out who hears of a piece of news, under its id. */
@Singleton
class TellTask implements BackgroundTask {
    private static final String NAME = "tell-news";
    private static final Duration AGAIN = Duration.ofSeconds(10);

    @Inject
    Telling telling;

    @Inject
    Lanes lanes;

    static TaskInstance<Void> instance(UUID news) {
        return new TaskInstance<>(NAME, news.toString());
    }

    @Override
    public Task<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) ->
                        telling.tell(UUID.fromString(instance.getId())).forEach(lanes::wake));
    }
}
