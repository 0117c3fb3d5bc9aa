package dev.tailor.atlas;

/** What every call has in common. */
final class Atlas {
    /**
     * Atlas resolves a date that is later than a resource's newest version to that version, so the newest date of all
     * serves every resource.
     */
    static final String VERSION = "2025-03-12";

    static final String JSON = "application/vnd.atlas." + VERSION + "+json";

    static final String GROUPS = "/api/atlas/v2/groups";

    private Atlas() {}
}
