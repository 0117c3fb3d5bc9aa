/**
 * What Atlas measures at a cluster: a section of its page, and when it was last used.
 *
 * <p>Pages show a copy in Postgres and never wait for Atlas. Who looks at a cluster whose copy is old wants it renewed
 * ({@link dev.tailor.metrics.MetricsSections}): one {@link dev.tailor.metrics.MetricsTask} per cluster and span asks,
 * however many look, and the section fetches itself anew until the answer is here. Clusters that nobody looks at cost
 * nothing, but for one question an hour about their connections ({@link dev.tailor.metrics.UseFinder}).
 *
 * <p>From the copy on all is pure: {@link dev.tailor.metrics.Points} on an even grid, drawn by
 * {@link dev.tailor.metrics.Drawing} as attributes of an SVG, and the same as a table.
 */
package dev.tailor.metrics;
