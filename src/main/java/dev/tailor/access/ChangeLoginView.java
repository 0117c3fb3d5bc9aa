package dev.tailor.access;

import dev.tailor.cluster.Cluster;

/**
 * The page on which a login gets other roles or another end.
 *
 * @param key what addresses call the login
 * @param username what Atlas calls it
 */
public record ChangeLoginView(Cluster cluster, String key, String username, LoginFormView form) {}
