package dev.tailor.access;

import dev.tailor.cluster.Cluster;

/**
 * The page before a login is removed.
 *
 * @param reach which other clusters it reaches, as a sentence; or empty
 */
public record RemoveLoginView(Cluster cluster, String key, String username, String reach) {}
