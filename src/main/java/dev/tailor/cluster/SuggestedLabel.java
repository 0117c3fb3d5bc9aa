package dev.tailor.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;

/** A label that a team's forms offer: its key, and values that are usual there. */
@Entity
public class SuggestedLabel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String team;
    private String key;
    private String[] usual;
    private String suggestedBy;

    protected SuggestedLabel() {}

    public SuggestedLabel(String team, String key, List<String> usual, String by) {
        this.team = team;
        this.key = key;
        become(usual, by);
    }

    /** From now on these values are usual, says somebody of this name. */
    public final void become(List<String> values, String by) {
        usual = values.toArray(String[]::new);
        suggestedBy = by;
    }

    public String team() {
        return team;
    }

    public String key() {
        return key;
    }

    /** Values to choose from, in the order in which they were said; none where anything may be typed. */
    public List<String> usual() {
        return List.of(usual);
    }

    /** Who said so last. */
    public String suggestedBy() {
        return suggestedBy;
    }
}
