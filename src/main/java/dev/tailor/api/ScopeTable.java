package dev.tailor.api;

import dev.tailor.tokens.TokenScope;
import java.util.Set;

/** Which scope a personal access token needs for a route; docs/api.md has the same table, and a test compares them. */
final class ScopeTable {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Set<String> ASKING = Set.of(
            "POST /api/v1/clusters",
            "PATCH /api/v1/clusters/{id}",
            "POST /api/v1/clusters/{id}/pause",
            "POST /api/v1/clusters/{id}/resume",
            "POST /api/v1/clusters/{id}/check",
            "POST /api/v1/clusters/{id}/expiry/extension",
            "PUT /api/v1/clusters/{id}/schedule",
            "DELETE /api/v1/clusters/{id}/schedule",
            "PUT /api/v1/clusters/{id}/schedule/today",
            "DELETE /api/v1/clusters/{id}/schedule/today",
            "POST /api/v1/changes/{change}/withdrawal",
            "POST /api/v1/changes/{change}/patience",
            "POST /atlas/createCluster",
            "POST /atlas/getClusters",
            "PATCH /atlas/modifyCluster",
            "POST /atlas/pauseCluster");

    private ScopeTable() {}

    /** What is in no list needs the most: a new route is closed to smaller tokens until somebody thinks about it. */
    static TokenScope neededFor(String method, String route) {
        if (LOOKING.contains(method)) {
            return TokenScope.READ;
        }
        return ASKING.contains(method + " " + route) ? TokenScope.REQUEST : TokenScope.MANAGE;
    }
}
