package dev.tailor;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.tailor.work.BackgroundTask;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import javax.sql.DataSource;

/** The background work of tests, which is done when they say so, on their thread, at their clock's time. */
@Singleton
@Unremovable
class Agenda {
    @Inject
    EntityManager database;

    @Inject
    DataSource dataSource;

    @Inject
    MovableClock clock;

    @Inject
    @All
    List<BackgroundTask> tasks;

    private final SettableClock schedulerClock = new SettableClock();
    private ManualScheduler scheduler;

    /** Makes a recurring task due. */
    void add(String task) {
        scheduler().scheduleIfNotExists(new TaskInstance<>(task, "recurring"), clock.instant());
    }

    /** Does what is due, and what follows from it at once. */
    void workOff() {
        add("go-round");
        for (int i = 0; i < 3; i++) {
            schedulerClock.set(clock.instant());
            scheduler().runAnyDueExecutions();
        }
    }

    /** What is on it under a task's name. */
    @SuppressWarnings("unchecked")
    List<String> of(String task) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select task_instance from scheduled_tasks where task_name = :task", String.class)
                .setParameter("task", task)
                .getResultList());
    }

    private ManualScheduler scheduler() {
        if (scheduler == null) {
            scheduler = TestHelper.createManualScheduler(
                            dataSource,
                            tasks.stream().<Task<?>>map(BackgroundTask::task).toList())
                    .clock(schedulerClock)
                    .build();
        }
        return scheduler;
    }
}
