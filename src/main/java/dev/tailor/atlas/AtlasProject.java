package dev.tailor.atlas;

import java.time.Instant;

/**
 * A project, which Atlas's API calls a group.
 *
 * @param id 24 hexadecimal digits: the {@code groupId} of every other call
 */
public record AtlasProject(String id, String name, String orgId, int clusterCount, Instant created) {}
