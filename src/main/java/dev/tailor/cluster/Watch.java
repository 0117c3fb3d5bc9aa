package dev.tailor.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** When Atlas was last asked about a project, and whether it answered. */
@Entity
public class Watch {
    @Id
    private Long projectId;

    private Instant askedAt;
    private Instant answeredAt;
    private Instant notBefore;
    private Instant failingSince;
    private String trouble;

    protected Watch() {}

    Watch(long projectId) {
        this.projectId = projectId;
    }

    public Long projectId() {
        return projectId;
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** When Atlas last said what it has: pages are as old as this. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Since when Atlas has not answered; empty while it does. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    /** Why not, for people. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void answered(Instant now) {
        askedAt = now;
        answeredAt = now;
        notBefore = null;
        failingSince = null;
        trouble = null;
    }

    void failed(String why, Instant next, Instant now) {
        askedAt = now;
        notBefore = next;
        failingSince = failingSince == null ? now : failingSince;
        trouble = why;
    }

    /** Not before Atlas is willing again, if it has asked to be left alone. */
    void askSoon() {
        askedAt = null;
    }
}
