package dev.tailor.cluster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired inside the transaction that notes it, once for each stage: a cluster expires before long.
 *
 * @param clusterId the cluster
 * @param on the last day that it runs
 * @param lastDay whether that is the present one
 */
public record ExpiryNears(UUID clusterId, LocalDate on, boolean lastDay) {}
