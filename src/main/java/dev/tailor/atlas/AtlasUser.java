package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A database user, who belongs to a project and reaches the clusters of its scopes: all, if there are none.
 *
 * @param databaseName where the user signs in: {@code admin} with a password, {@code $external} otherwise
 * @param description null without one
 * @param deleteAfter null: stays
 */
public record AtlasUser(
        String username,
        String databaseName,
        List<AtlasRole> roles,
        List<AtlasScope> scopes,
        String description,
        @JsonProperty("deleteAfterDate") Instant deleteAfter) {
    public AtlasUser {
        roles = List.copyOf(Objects.requireNonNullElse(roles, List.of()));
        scopes = List.copyOf(Objects.requireNonNullElse(scopes, List.of()));
    }

    /** Whether this user may sign in to the cluster of that name. */
    public boolean reaches(String clusterName) {
        return scopes.isEmpty() || scopes.contains(AtlasScope.cluster(clusterName));
    }
}
