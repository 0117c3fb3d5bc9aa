package dev.tailor.metrics;

/**
 * What a cluster's page shows of measurements.
 *
 * @param section include {@code metrics/section} with it; null where there is nothing to measure yet, or any more
 * @param lastUse when somebody was last connected, in words: "now", "today, 09:00", "never"; empty where nobody knows
 */
public record MetricsParts(MetricsView section, String lastUse) {}
