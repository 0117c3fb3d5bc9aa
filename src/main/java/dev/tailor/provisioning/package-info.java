/**
 * Makes Atlas match what was asked, and what is known match Atlas; the only room that knows both.
 *
 * <p>A change that is due is carried out by a task of its own: look (what does Atlas have under that name?) → decide
 * ({@link dev.tailor.provisioning.Planner}, pure) → do (one call, no transaction open) → record. A creation carries a tag
 * with our cluster's id, so that a repeat after a lost answer or a crash finds its own cluster, and never a stranger's.
 *
 * <p>Whether a change has come into force is seen by asking Atlas for whole projects
 * ({@link dev.tailor.provisioning.ProjectWatch}), one call per project and family, however many clusters and people
 * there are.
 */
package dev.tailor.provisioning;
