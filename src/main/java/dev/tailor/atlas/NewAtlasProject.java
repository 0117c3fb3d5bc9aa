package dev.tailor.atlas;

import java.util.Objects;

/**
 * A project to be.
 *
 * @param name 1 to 64 letters, digits and {@code - _ . ( ) , : & @ + '}, no spaces
 * @param orgId the organization that pays for it
 */
public record NewAtlasProject(String name, String orgId) {
    public NewAtlasProject {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(orgId, "orgId");
    }
}
