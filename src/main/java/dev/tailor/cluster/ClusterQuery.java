package dev.tailor.cluster;

import java.util.List;
import java.util.Objects;

/**
 * What a list is searched for. Empty texts and null don't narrow it.
 *
 * @param text part of a name, description, owner or label
 * @param state null for all that have not ended
 * @param sizeId a letter of the catalogue
 * @param team a team's name
 * @param labels each a key, key and value as {@code key: value}, or {@code !key} for those without it; all of them count
 */
public record ClusterQuery(String text, ClusterFilter state, String sizeId, String team, List<String> labels) {
    /** Everything that has not ended. */
    public static final ClusterQuery ALL = new ClusterQuery("", null, "", "", List.of());

    public ClusterQuery {
        text = Objects.requireNonNullElse(text, "").strip();
        sizeId = Objects.requireNonNullElse(sizeId, "").strip();
        team = Objects.requireNonNullElse(team, "").strip();
        labels = LabelFilter.said(labels);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
