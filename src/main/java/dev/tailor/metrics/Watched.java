package dev.tailor.metrics;

import java.util.UUID;

/**
 * A cluster as background work knows it.
 *
 * @param atlasProject Atlas's id of its project
 */
record Watched(UUID id, String name, String atlasProject) {}
