package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.cluster.Reminders;
import dev.tailor.notice.Notices;
import dev.tailor.work.BackgroundTask;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks every few minutes for what has waited too long, and reminds those who decide. */
@Singleton
class ReminderTask implements BackgroundTask {
    private static final Duration EVERY = Duration.ofMinutes(5);

    @Inject
    Reminders reminders;

    @Inject
    Notices notices;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("remind-who-decides", FixedDelay.of(EVERY)).execute((instance, context) -> goRound());
    }

    /** Nothing while Tailor is read-only: nobody could decide. */
    private void goRound() {
        if (!notices.now().readOnly()) {
            reminders.due().forEach(this::remind);
        }
    }

    /** One that breaks down, for somebody decided at this instant, does not keep the others waiting. */
    private void remind(long change) {
        try {
            reminders.remind(change);
        } catch (RuntimeException failed) {
            Log.warnf(failed, "Nobody could be reminded of change %d", change);
        }
    }
}
