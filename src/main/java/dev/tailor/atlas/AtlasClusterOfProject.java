package dev.tailor.atlas;

/** A cluster, and the project that it is in. */
public record AtlasClusterOfProject(AtlasProject project, AtlasCluster cluster) {}
