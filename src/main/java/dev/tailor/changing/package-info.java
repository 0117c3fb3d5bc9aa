/**
 * Changing a cluster: resize, pause, resume, delete, edit its description and labels; and what the asker does about a
 * change afterwards, withdraw it or try it again. Each is a page of its own that says what will happen before it does.
 *
 * <p>A page method finds the cluster inside what the person may change ({@link dev.tailor.changing.Subject}), shows the
 * form, or the obstacle in its place, and hands what was sent to {@link dev.tailor.cluster.Clusters}. All of them end on
 * the cluster's page.
 */
package dev.tailor.changing;
