package dev.tailor.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Starts and stops db-scheduler with every room's tasks. */
@Singleton
class Background {
    /** After so many a replica is believed dead, and others take its work over. */
    static final int SILENT_HEARTBEATS = 4;

    @Produces
    @Singleton
    Scheduler scheduler(
            DataSource postgres, @All List<BackgroundTask> rooms, Replica self, Clock clock, WorkConfig config) {
        var tasks = rooms.stream().<Task<?>>map(BackgroundTask::task).toList();
        var recurring = tasks.stream().filter(OnStartup.class::isInstance).toList();
        return Scheduler.create(
                        postgres,
                        tasks.stream().filter(task -> !recurring.contains(task)).toList())
                .addExecutionInterceptor(new TaskTrail())
                .startTasks(onStartup(recurring))
                .schedulerName(new SchedulerName.Fixed(self.name()))
                .clock(clock::instant)
                .enablePriority()
                .threads(config.threads())
                .pollingInterval(config.pollEvery())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(SILENT_HEARTBEATS)
                .shutdownMaxWait(config.stopWithin())
                .alwaysPersistTimestampInUTC()
                .build();
    }

    void start(@Observes StartupEvent event, Scheduler scheduler, WorkConfig config) {
        if (config.enabled()) {
            scheduler.start();
        }
    }

    /** Before it ends it begins nothing new; the others do that. */
    void rest(@Observes ShutdownDelayInitiatedEvent event, Scheduler scheduler) {
        scheduler.pause();
    }

    void stop(@Observes ShutdownEvent event, Scheduler scheduler, WorkConfig config) {
        if (config.enabled()) {
            scheduler.stop();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Task<?> & OnStartup> List<T> onStartup(List<Task<?>> recurring) {
        return (List<T>) (List<?>) recurring;
    }
}
