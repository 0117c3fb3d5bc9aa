package dev.tailor.work;

/**
 * Told with every heartbeat.
 *
 * @param alive how many replicas are, this one among them
 */
public record ReplicasCounted(int alive) {}
