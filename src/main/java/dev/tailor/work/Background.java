package dev.tailor.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import io.quarkus.arc.All;
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
    @Produces
    @Singleton
    Scheduler scheduler(DataSource postgres, @All List<BackgroundTask> rooms, Clock clock, WorkConfig config) {
        var tasks = rooms.stream().<Task<?>>map(BackgroundTask::task).toList();
        var recurring = tasks.stream().filter(OnStartup.class::isInstance).toList();
        return Scheduler.create(
                        postgres,
                        tasks.stream().filter(task -> !recurring.contains(task)).toList())
                .addExecutionInterceptor(new TaskTrail())
                .startTasks(onStartup(recurring))
                .clock(clock::instant)
                .threads(config.threads())
                .pollingInterval(config.pollEvery())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(config.stopWithin())
                .alwaysPersistTimestampInUTC()
                .build();
    }

    void start(@Observes StartupEvent event, Scheduler scheduler, WorkConfig config) {
        if (config.enabled()) {
            scheduler.start();
        }
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
