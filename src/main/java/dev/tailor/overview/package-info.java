/**
 * A cluster's page: where it stands and what happens next, what may be done with it, what has happened to it.
 *
 * <p>{@link dev.tailor.overview.OverviewPage} asks {@link dev.tailor.overview.Overviews}, which reads everything once
 * into a {@link dev.tailor.overview.Situation}; from there on all is pure: cards (what is under way, as a thread of
 * steps, with the {@link dev.tailor.overview.Tape}), ways to go on, facts, and the history's sentences.
 *
 * <p>The live part is rendered by the same template inside the page and alone. What a browser shows of it is told by
 * its entity tag ({@link dev.tailor.overview.Shown}): nothing new is a 304, a new state is a new page. Nothing here
 * asks Atlas.
 */
package dev.tailor.overview;
