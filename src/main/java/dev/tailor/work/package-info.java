/**
 * Background work on db-scheduler: what is to be done stands in Postgres, scheduled in the transaction of the change
 * that needs it, and any replica does it. A replica may die at any instant; another takes its work over.
 *
 * <p>Rooms bring their work as {@link dev.tailor.work.BackgroundTask}s and put it on the {@link dev.tailor.work.Agenda};
 * recurring work puts itself there. What is renewed when somebody looks says how it stands by a {@link
 * dev.tailor.work.Demand}. Tests do the work by hand, on a clock of their own.
 */
package dev.tailor.work;
