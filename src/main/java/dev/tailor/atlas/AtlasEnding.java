package dev.tailor.atlas;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that Atlas has announced to end.
 *
 * @param operation as in "GET /groups/{groupId}/clusters"
 * @param noticed when we were first told
 * @param deprecated since when nobody should use it, or null where Atlas gave no date
 * @param sunset when it stops to work, or null
 */
public record AtlasEnding(String operation, Instant noticed, Instant deprecated, Instant sunset) {
    public Optional<Instant> deprecatedSince() {
        return Optional.ofNullable(deprecated);
    }

    public Optional<Instant> endsAt() {
        return Optional.ofNullable(sunset);
    }
}
