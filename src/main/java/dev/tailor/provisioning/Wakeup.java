package dev.tailor.provisioning;

import dev.tailor.cluster.ChangeIsDue;
import dev.tailor.cluster.LabelsChanged;
import dev.tailor.work.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Schedules the work for a change in the transaction of the change: both are stored, or neither. */
@ApplicationScoped
class Wakeup {
    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    void schedule(@Observes ChangeIsDue change) {
        agenda.put(ChangeTask.instance(change.changeId()), change.at());
    }

    void schedule(@Observes LabelsChanged change) {
        agenda.put(LabelsTask.instance(change.clusterId()), clock.instant());
    }
}
