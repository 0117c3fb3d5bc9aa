package dev.tailor.fleet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a cluster is in, as Atlas tells it: its state, and pausing, which Atlas keeps apart from that. */
public enum Condition {
    READY("Ready", "f.state = 'IDLE' and f.paused = false"),
    PAUSED("Paused", "f.state = 'IDLE' and f.paused = true"),
    CREATING("Building", "f.state = 'CREATING'"),
    UPDATING("Changing", "f.state = 'UPDATING'"),
    REPAIRING("Being repaired", "f.state = 'REPAIRING'"),
    DELETING("Being deleted", "f.state = 'DELETING'"),
    /** A state that Atlas has added since, or none. */
    OTHER(
            "Something else",
            "(f.state is null or f.state not in ('IDLE', 'CREATING', 'UPDATING', 'REPAIRING', 'DELETING'))");

    private final String word;
    private final String rule;

    Condition(String word, String rule) {
        this.word = word;
        this.rule = rule;
    }

    /** What a cluster is in. */
    public static Condition of(ClusterInAtlas cluster) {
        var state = cluster.state().orElse("");
        if (state.equals("IDLE")) {
            return cluster.paused() ? PAUSED : READY;
        }
        return Arrays.stream(values())
                .filter(one -> one.name().equals(state) && one != READY && one != PAUSED)
                .findFirst()
                .orElse(OTHER);
    }

    /** As it stands in lists. */
    public String word() {
        return word;
    }

    /** The same for addresses: "paused". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key. */
    public static Optional<Condition> of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equalsIgnoreCase(key))
                .findFirst();
    }

    /** The same in the words of a query over {@code ClusterInAtlas f}. */
    String rule() {
        return rule;
    }
}
