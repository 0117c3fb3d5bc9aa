/**
 * What administrators tell everybody, on top of every page, and the switch that makes Tailor read-only: while it is on,
 * nothing can be asked for and everything can be read, which {@code web} sees to in one place, for pages and programs
 * alike. What was asked for before goes its way, and what waits for a decision waits on.
 *
 * <p>Pages show what is at most a few seconds old, so that a banner costs them no statement; whatever would change
 * something asks Postgres, so that the switch counts at once on every replica.
 */
package dev.tailor.notice;
