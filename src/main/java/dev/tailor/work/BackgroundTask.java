package dev.tailor.work;

import com.github.kagkarlsson.scheduler.task.Task;

/** A bean that brings a kind of work; recurring tasks begin by themselves. */
public interface BackgroundTask {
    /** What db-scheduler knows it by, and what it does. */
    Task<?> task();
}
