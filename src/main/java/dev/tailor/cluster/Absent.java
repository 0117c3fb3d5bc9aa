package dev.tailor.cluster;

import java.util.UUID;

/**
 * A cluster that Atlas's list of its project lacks.
 *
 * @param id our id of it
 * @param name its name in Atlas
 * @param atlasId Atlas's id of it as it was last seen; null before
 */
public record Absent(UUID id, String name, String atlasId) {}
