package dev.tailor.cluster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired inside the transaction that notes it, once for each stage: a cluster expires before long, or has expired.
 *
 * @param clusterId the cluster
 * @param on the last day that it runs
 * @param stage how near it is, or for how long it is over
 */
public record ExpiryNears(UUID clusterId, LocalDate on, ExpiryStage stage) {}
