package dev.tailor.atlas;

import java.util.Objects;

/**
 * A role of a database user.
 *
 * @param databaseName {@code admin} for roles that span databases
 * @param collectionName null: the whole database
 */
public record AtlasRole(String roleName, String databaseName, String collectionName) {
    public AtlasRole {
        Objects.requireNonNull(roleName, "roleName");
    }

    /** A role on {@code admin} that spans databases, as in readWriteAnyDatabase. */
    public static AtlasRole everywhere(String roleName) {
        return new AtlasRole(roleName, "admin", null);
    }
}
