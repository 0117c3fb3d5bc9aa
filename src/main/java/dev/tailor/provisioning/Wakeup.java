package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import dev.tailor.cluster.ChangeIsDue;
import dev.tailor.cluster.LabelsChanged;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Schedules the work for a change in the transaction of the change: both are stored, or neither. */
@ApplicationScoped
class Wakeup {
    @Inject
    Scheduler scheduler;

    @Inject
    Clock clock;

    void schedule(@Observes ChangeIsDue change) {
        try {
            scheduler.schedule(
                    ChangeTask.instance(change.changeId()), change.at(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException running) {
            // The work is being done at this instant; what it misses, the next round and the status poll find.
            Log.debugf("Change %d is being carried out", change.changeId());
        }
    }

    void schedule(@Observes LabelsChanged change) {
        scheduler.scheduleIfNotExists(LabelsTask.instance(change.clusterId()), clock.instant());
    }
}
