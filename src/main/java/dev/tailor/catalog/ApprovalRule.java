package dev.tailor.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The thresholds of this installation: a single row. */
@Entity
public class ApprovalRule {
    @Id
    private int id;

    @Version
    private int version;

    private Integer dollars;
    private boolean excessWaits;
    private Instant changedAt;
    private String changedBy;

    protected ApprovalRule() {}

    /** From now on it is this, by somebody of this name. */
    public void become(Thresholds thresholds, String by, Instant now) {
        dollars = thresholds.dollars();
        excessWaits = thresholds.excessWaits();
        changedBy = by;
        changedAt = now;
    }

    public Thresholds thresholds() {
        return new Thresholds(dollars, excessWaits);
    }

    /** Which of its states this is; each edit makes the next one. */
    public int version() {
        return version;
    }

    /** When it was edited last; empty where nobody has. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Who edited it last; empty where nobody has. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
