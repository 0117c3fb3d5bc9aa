package dev.tailor.cluster;

import java.util.UUID;

/**
 * Fired inside the transaction that makes it true: somebody has changed the description or labels of a cluster that
 * Atlas has, which shows them as tags.
 *
 * @param clusterId the cluster
 */
public record LabelsChanged(UUID clusterId) {}
