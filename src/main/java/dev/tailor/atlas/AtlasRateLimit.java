package dev.tailor.atlas;

import java.util.List;

/**
 * One of Atlas's limits: calls that it counts together, and how many it takes.
 *
 * @param id as in {@code clusters_group}
 * @param scope whose calls: GROUP, ORGANIZATION, USER, IP, or a word that Atlas adds one day
 * @param capacity how many at once
 * @param refill how many come back in {@code refillSeconds}
 * @param endpoints which calls, as in "GET /api/atlas/v2/groups/{groupId}/clusters"
 */
public record AtlasRateLimit(
        String id, String name, String scope, long capacity, long refill, long refillSeconds, List<String> endpoints) {}
