package dev.tailor.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The limits of a team; one without a row has none. */
@Entity
public class Quota {
    @Id
    private String team;

    @Version
    private int version;

    private Integer clusters;
    private Integer memoryGb;
    private Integer storageGb;
    private Integer dollars;
    private Instant changedAt;
    private String changedBy;

    protected Quota() {}

    /** From now on it is this, by somebody of this name. */
    public void become(Limits limits, String by, Instant now) {
        clusters = limits.clusters();
        memoryGb = limits.memoryGb();
        storageGb = limits.storageGb();
        dollars = limits.dollars();
        changedBy = by;
        changedAt = now;
    }

    public String team() {
        return team;
    }

    public Limits limits() {
        return new Limits(clusters, memoryGb, storageGb, dollars);
    }

    /** Which of its states this is; each edit makes the next one. */
    public int version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
