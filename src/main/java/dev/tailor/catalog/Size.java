package dev.tailor.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A t-shirt size: what people choose, and the Atlas instance size behind it, which they never see. */
@Entity
public class Size extends Cut {
    @Id
    private String id;

    @Version
    private int version;

    private boolean needsApproval;
    private boolean retired;
    private String[] teams;
    private Instant changedAt;
    private String changedBy;

    protected Size() {}

    /** A size that has never been there, by somebody of this name. */
    public Size(String id, Terms terms, String by, Instant now) {
        this.id = Objects.requireNonNull(id, "id");
        become(terms, by, now);
    }

    /** From now on it is like this, by somebody of this name. */
    public final void become(Terms terms, String by, Instant now) {
        cut(terms);
        needsApproval = terms.needsApproval();
        retired = terms.retired();
        teams = terms.teams().isEmpty() ? null : terms.teams().toArray(String[]::new);
        changedBy = by;
        changedAt = now;
    }

    /** All of it but the letter. */
    public Terms terms() {
        return new Terms(
                memoryGb(), storage(), instanceSize(), priceAnHour(), needsApproval(), teams(), retired(), usual());
    }

    /** The letter on the label: S, M, L. Administrators may rename it; the history keeps the word of then. */
    public String id() {
        return id;
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

    /** Those that may use it, by name; none means all. */
    public List<String> teams() {
        return teams == null ? List.of() : List.of(teams);
    }

    /** Kept by clusters that have it, not offered any more. */
    public boolean retired() {
        return retired;
    }

    /** Why a team can't have it now, as a sentence; empty where it can. */
    public Optional<String> obstacle(String team) {
        if (retired()) {
            return Optional.of(id() + " is not offered any more. Choose another size.");
        }
        return teams().isEmpty() || teams().contains(team)
                ? Optional.empty()
                : Optional.of(id() + " is not for " + team + ". Choose another size.");
    }

    /** Whether a team can have it now. */
    public boolean isOfferedTo(String team) {
        return obstacle(team).isEmpty();
    }

    /** Whether a lead decides before it starts. */
    public boolean needsApproval() {
        return needsApproval;
    }

    /** Whether a lead decides before a cluster that has {@code before}, or null for none yet, gets this size. */
    public boolean needsApprovalAfter(Size before) {
        return needsApproval() && (before == null || isLargerThan(before));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Size size && size.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
