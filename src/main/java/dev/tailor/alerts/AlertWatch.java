package dev.tailor.alerts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** When Atlas last told the alerts of a project, and since when it does not. */
@Entity
class AlertWatch {
    @Id
    private Long projectId;

    private Instant answeredAt;
    private Instant notBefore;
    private Instant failingSince;
    private String trouble;

    protected AlertWatch() {}

    AlertWatch(long projectId) {
        this.projectId = projectId;
    }

    /** Null before it first has. */
    Instant answeredAt() {
        return answeredAt;
    }

    /** Null while it does. */
    Instant failingSince() {
        return failingSince;
    }

    /** Why not, for people, or null. */
    String trouble() {
        return trouble;
    }

    void answered(Instant now) {
        answeredAt = now;
        notBefore = null;
        failingSince = null;
        trouble = null;
    }

    void failed(String why, Instant next, Instant now) {
        notBefore = next;
        failingSince = failingSince == null ? now : failingSince;
        trouble = why;
    }
}
