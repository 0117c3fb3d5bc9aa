package dev.tailor.atlas;

/**
 * An organization: who pays for its projects.
 *
 * @param id 24 hexadecimal digits: the {@code orgId} of every other call
 */
public record AtlasOrganization(String id, String name) {}
