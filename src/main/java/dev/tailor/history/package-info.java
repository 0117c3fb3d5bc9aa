/**
 * The record of who did what: every change, every look at what is secret, and every attempt that was refused is a row of
 * the table {@code event}, which Postgres lets nobody change or take from. Rooms say what happened as a
 * {@link dev.tailor.history.Deed} and hand it to the {@link dev.tailor.history.Ledger}, which adds what nobody else needs
 * to know: the address and reference of the present request, or the task that Tailor is at.
 *
 * <p>Names stand in the record as text, so it reads the same when cluster, project and person are gone.
 * {@link dev.tailor.history.Events} reads it, page by page. What is older than the configured time is forgotten.
 */
package dev.tailor.history;
