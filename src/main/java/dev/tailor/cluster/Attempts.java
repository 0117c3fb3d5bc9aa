package dev.tailor.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** How asking Atlas for a change has gone so far. */
@Embeddable
class Attempts {
    @Column(name = "tries")
    int tries;

    @Column(name = "earlier_tries")
    int earlierTries;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "next_try_at")
    Instant nextTryAt;

    @Column(name = "failing_since")
    Instant failingSince;

    @Column(name = "waits_for_room")
    boolean waitsForRoom;

    @Embedded
    Trouble trouble;

    void begin() {
        tries++;
    }

    /** Whether Atlas may have heard of it. */
    boolean any() {
        return tries + earlierTries > 0;
    }

    void accepted(Instant now) {
        sentAt = now;
        nextTryAt = null;
        failingSince = null;
        trouble = null;
    }

    void over(Trouble why) {
        trouble = why;
        nextTryAt = null;
    }

    void later(Trouble why, Instant next, Instant now) {
        trouble = why;
        nextTryAt = next;
        failingSince = failingSince == null ? now : failingSince;
    }

    /** The last step was done; the next one has had no trouble yet. */
    void cameForward() {
        nextTryAt = null;
        failingSince = null;
        trouble = null;
    }

    /** From the beginning, with as much patience as at first. */
    void anew(Instant now) {
        earlierTries += tries;
        tries = 0;
        sentAt = null;
        failingSince = null;
        nextTryAt = now;
    }
}
