package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A database user with a password, on {@code admin}.
 *
 * @param password at least 8 characters; in no text of this record
 * @param roles at least one
 * @param scopes empty: all clusters of the project
 * @param description at most 100 characters, or null
 * @param deleteAfter at most 7 days ahead; null: stays
 */
public record NewAtlasUser(
        String username,
        String password,
        List<AtlasRole> roles,
        List<AtlasScope> scopes,
        String description,
        @JsonProperty("deleteAfterDate") Instant deleteAfter) {
    public NewAtlasUser {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
        roles = List.copyOf(roles);
        scopes = List.copyOf(scopes);
    }

    @JsonProperty
    String databaseName() {
        return "admin";
    }

    @Override
    public String toString() {
        return "NewAtlasUser[" + username + ", " + roles + ", " + scopes + "]";
    }
}
