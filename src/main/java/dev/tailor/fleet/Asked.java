package dev.tailor.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When Atlas was asked about something, and whether it answered.
 *
 * @param askedAt the last time; null before the first
 * @param answeredAt when it last answered: what is known is as old as this
 * @param failingSince since when it has not; null while it does
 * @param trouble why not, for people; null while it does
 */
@Embeddable
public record Asked(
        @Column(name = "asked_at") Instant askedAt,
        @Column(name = "answered_at") Instant answeredAt,
        @Column(name = "failing_since") Instant failingSince,
        @Column(name = "trouble") String trouble) {
    static final Asked NEVER = new Asked(null, null, null, null);

    static Asked answered(Instant now) {
        return new Asked(now, now, null, null);
    }

    Asked failed(String why, Instant now) {
        return new Asked(now, answeredAt, failingSince == null ? now : failingSince, why);
    }
}
