/**
 * Pausing clusters at night: who says when, the page for it, what other pages say of it, and the task that does it.
 *
 * <p>A {@link dev.tailor.schedule.NightRule} says which nights, from when to when, in which zone; it is a cluster's own,
 * or that of its project. Whatever it wants is asked for as people ask for it ({@link dev.tailor.cluster.OwnWishes}), so
 * Atlas's hour after a resume, leads and changes under way count for it as well. It resumes only what it has paused: who
 * pauses by hand pauses until somebody resumes, and who resumes by hand has the rest of that night. Each cluster carries
 * when to look at it next ({@link dev.tailor.schedule.NightWatch}); what to do then is one pure function ({@link
 * dev.tailor.schedule.NightPlan}). While Tailor is read-only it pauses
 * nothing; what it has paused is resumed in time.
 */
package dev.tailor.schedule;
