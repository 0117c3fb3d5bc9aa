package dev.tailor.access;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.work.BackgroundTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks every minute which logins have come to their end, so that the history says so whether anybody looks or not. */
@Singleton
class LoginEndsTask implements BackgroundTask {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    LoginEnds ends;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("note-ended-logins", FixedDelay.of(EVERY))
                .execute((instance, context) -> ends.everywhere());
    }
}
