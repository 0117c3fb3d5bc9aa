package dev.tailor.fleet;

import java.util.List;
import java.util.Objects;

/**
 * What the list of all clusters is narrowed to. Empty texts and null don't narrow it.
 *
 * @param text a part of the name
 * @param project a part of its project's name, or Atlas's id of that
 * @param managed whether Tailor's own are wanted, or those that nobody asked Tailor for
 * @param condition what they are in
 * @param labels of Tailor's own, as in {@link dev.tailor.cluster.ClusterQuery}; all of them count
 */
public record FleetQuery(String text, String project, Boolean managed, Condition condition, List<String> labels) {
    public FleetQuery {
        text = Objects.requireNonNullElse(text, "").strip();
        project = Objects.requireNonNullElse(project, "").strip();
        labels = List.copyOf(Objects.requireNonNullElse(labels, List.of()));
    }

    /** One that no label narrows. */
    public FleetQuery(String text, String project, Boolean managed, Condition condition) {
        this(text, project, managed, condition, List.of());
    }

    /** Whether the project is Atlas's id of one, and not a part of names. */
    public boolean namesOneProject() {
        return project.matches("[a-f0-9]{24}");
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !text.isEmpty() || !project.isEmpty() || managed != null || condition != null || !labels.isEmpty();
    }

    /** Of what it finds, those that nobody asked Tailor for. */
    public FleetQuery ofOthers() {
        return new FleetQuery(text, project, false, condition, labels);
    }

    /** Whether any of those can be among what it finds: labels are Tailor's own. */
    boolean findsOthers() {
        return labels.isEmpty() && !Boolean.TRUE.equals(managed);
    }
}
