package dev.tailor.access;

import dev.tailor.cluster.Cluster;

/** The page on which a login for a program is put together. */
public record NewLoginView(Cluster cluster, LoginFormView form) {}
