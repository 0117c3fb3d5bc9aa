/**
 * All that Atlas has, whether Tailor built it or not: organizations, projects, every cluster of theirs.
 *
 * <p>Pages read a copy in Postgres. {@link dev.tailor.fleet.Copying} renews it: two lists every few minutes, and after
 * them each project by a task of its own, spread over the time until the next round, so that one project's trouble is
 * not the others'. Where Atlas does not answer, the copy stays as it is and says since when.
 *
 * <p>What administrators change goes through {@link dev.tailor.fleet.NewProjects},
 * {@link dev.tailor.fleet.ProjectTerms}, {@link dev.tailor.fleet.Ties} and {@link dev.tailor.fleet.Removals}, and stands
 * in the record.
 */
package dev.tailor.fleet;
