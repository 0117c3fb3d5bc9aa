package dev.tailor.atlas;

import java.time.Instant;

/**
 * A call that failed.
 *
 * @param operation as in "GET /groups/{groupId}/clusters"
 */
public record AtlasTrouble(Instant at, String operation, AtlasFailure failure) {}
