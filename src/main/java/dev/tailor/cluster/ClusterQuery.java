package dev.tailor.cluster;

import java.util.Objects;

/**
 * What a list is searched for. Empty texts and null don't narrow it.
 *
 * @param text part of a name, description, owner or label
 * @param state null for all that have not ended
 * @param sizeId a letter of the catalogue
 * @param team a team's name
 * @param label a key, key and value as {@code key: value}, or {@code !key} for those without it
 */
public record ClusterQuery(String text, ClusterFilter state, String sizeId, String team, String label) {
    /** Everything that has not ended. */
    public static final ClusterQuery ALL = new ClusterQuery("", null, "", "", "");

    public ClusterQuery {
        text = Objects.requireNonNullElse(text, "").strip();
        sizeId = Objects.requireNonNullElse(sizeId, "").strip();
        team = Objects.requireNonNullElse(team, "").strip();
        label = Objects.requireNonNullElse(label, "").strip();
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
