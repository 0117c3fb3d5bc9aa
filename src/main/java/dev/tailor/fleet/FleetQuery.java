package dev.tailor.fleet;

import java.util.Objects;

/**
 * What the list of all clusters is narrowed to. Empty texts and null don't narrow it.
 *
 * @param text a part of the name
 * @param project a part of its project's name, or Atlas's id of that
 * @param managed whether Tailor's own are wanted, or those that nobody asked Tailor for
 * @param condition what they are in
 * @param label of Tailor's own: a key, or key and value as {@code key: value}
 */
public record FleetQuery(String text, String project, Boolean managed, Condition condition, String label) {
    public FleetQuery {
        label = Objects.requireNonNullElse(label, "").strip();
        text = Objects.requireNonNullElse(text, "").strip();
        project = Objects.requireNonNullElse(project, "").strip();
    }

    /** One that no label narrows. */
    public FleetQuery(String text, String project, Boolean managed, Condition condition) {
        this(text, project, managed, condition, "");
    }

    /** Whether the project is Atlas's id of one, and not a part of names. */
    public boolean namesOneProject() {
        return project.matches("[a-f0-9]{24}");
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !text.isEmpty() || !project.isEmpty() || managed != null || condition != null || !label.isEmpty();
    }
}
