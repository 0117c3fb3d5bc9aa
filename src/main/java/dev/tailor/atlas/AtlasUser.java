package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A database user, who belongs to a project and reaches the clusters of its scopes: all, if there are none.
 *
 * @param databaseName where the user signs in: {@link #ADMIN} with a password, {@link #EXTERNAL} otherwise
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
    /** Where users with a password are defined. */
    public static final String ADMIN = "admin";

    /** Where users are defined who have no password in MongoDB. */
    public static final String EXTERNAL = "$external";

    public AtlasUser {
        roles = List.copyOf(Objects.requireNonNullElse(roles, List.of()));
        scopes = List.copyOf(Objects.requireNonNullElse(scopes, List.of()));
    }

    /** Whether somebody else than MongoDB says who this user is, so that there is no password. */
    public boolean external() {
        return EXTERNAL.equals(databaseName);
    }

    /** Whether this user may sign in to the cluster of that name. */
    public boolean reaches(String clusterName) {
        return scopes.isEmpty() || scopes.contains(AtlasScope.cluster(clusterName));
    }
}
