package dev.tailor.provisioning;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import dev.tailor.cluster.ChangeIsDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Schedules the work for a change in the transaction of the change: both are stored, or neither. */
@ApplicationScoped
class Wakeup {
    @Inject
    Scheduler scheduler;

    void schedule(@Observes ChangeIsDue change) {
        scheduler.schedule(ChangeTask.instance(change.changeId()), change.at(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }
}
