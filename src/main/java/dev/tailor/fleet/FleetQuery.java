package dev.tailor.fleet;

import java.util.Objects;

/**
 * What the list of all clusters is narrowed to. Empty texts and null don't narrow it.
 *
 * @param text a part of the name
 * @param projectId Atlas's id of a project
 * @param managed whether Tailor's own are wanted, or those that nobody asked Tailor for
 * @param condition what they are in
 */
public record FleetQuery(String text, String projectId, Boolean managed, Condition condition) {
    public FleetQuery {
        text = Objects.requireNonNullElse(text, "").strip();
        projectId = Objects.requireNonNullElse(projectId, "").strip();
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !text.isEmpty() || !projectId.isEmpty() || managed != null || condition != null;
    }
}
