package dev.tailor.review;

import dev.tailor.cluster.Cluster;

/** What became of a cluster of which a lead has decided together with others. */
public record Decided(Cluster cluster, Review review) {}
