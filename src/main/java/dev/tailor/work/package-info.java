/**
 * Background work on db-scheduler: what is to be done stands in Postgres, scheduled in the transaction of the change
 * that needs it, and any replica does it. A replica may die at any instant; another takes its work over.
 *
 * <p>Rooms bring their work as {@link dev.tailor.work.BackgroundTask}s and schedule it with the injected
 * {@code SchedulerClient}. Tests run it by hand, on a clock of their own.
 */
package dev.tailor.work;
