package dev.tailor.cluster;

import java.util.UUID;

/**
 * A deletion has taken a cluster's logins away in Atlas; fired in the transaction that notes it.
 *
 * @param clusterId the cluster that nobody can sign in to any more
 */
public record LoginsRemoved(UUID clusterId) {}
