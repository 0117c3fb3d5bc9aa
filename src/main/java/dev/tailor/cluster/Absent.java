package dev.tailor.cluster;

import java.util.UUID;

/**
 * A cluster that Atlas's list of its project lacks.
 *
 * @param id our id of it
 * @param name its name in Atlas
 */
public record Absent(UUID id, String name) {}
