package dev.tailor.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What is to be done, and when. Inside a transaction, the work is scheduled with it or not at all. */
@ApplicationScoped
public class Agenda {
    @Inject
    Scheduler scheduler;

    /** Has work done at this time, also where it was put off until later; what is being done already goes on. */
    public void put(TaskInstance<?> work, Instant when) {
        try {
            scheduler.schedule(work, when, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException running) {
            // What it misses at this instant, the next round finds.
            Log.debugf("%s is being done", work);
        }
    }

    /** Has work done at this time unless it is on the agenda already. */
    public void putOnce(TaskInstance<?> work, Instant when) {
        scheduler.scheduleIfNotExists(work, when);
    }
}
