package dev.tailor.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was done about a cluster's nights, and when to look at it next. */
@Entity
class NightWatch {
    @Id
    private UUID clusterId;

    private Instant lookAt;
    private Instant dealtUntil;
    private Instant keptUntil;
    private Long pauseId;

    protected NightWatch() {}

    NightWatch(UUID clusterId) {
        this.clusterId = clusterId;
    }

    boolean due(Instant now) {
        return lookAt != null && !lookAt.isAfter(now);
    }

    void lookAt(Instant next) {
        lookAt = next;
    }

    /** Until when somebody has it run; null where nobody does. */
    Instant keptUntil() {
        return keptUntil;
    }

    void keep(Instant until, Instant now) {
        keptUntil = until;
        lookAt = now;
    }

    /** Nobody has it run any more, and what the present night has done already does not count. */
    void letPause(Instant now) {
        keep(null, now);
        dealtUntil = null;
    }

    Instant dealtUntil() {
        return dealtUntil;
    }

    /** The pause that the schedule has asked for and not ended yet. */
    Optional<Long> pause() {
        return Optional.ofNullable(pauseId);
    }

    void paused(long change, Instant end) {
        pauseId = change;
        dealtUntil = end;
    }

    void awake() {
        pauseId = null;
    }
}
