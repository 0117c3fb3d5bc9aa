package dev.tailor.alerts;

import dev.tailor.atlas.AtlasAlert;
import dev.tailor.team.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's word that an alert is known.
 *
 * @param until when Atlas tells of it again; may have passed
 * @param comment null without one
 * @param username whom Atlas holds for it: a person's address, or Tailor's own key
 * @param personId who it was, if it was in Tailor; else null
 * @param personName their name, or null
 */
@Embeddable
public record Acknowledgement(
        @Column(name = "acknowledged_until") Instant until,
        @Column(name = "acknowledgement_comment") String comment,
        @Column(name = "acknowledgement_username") String username,
        @Column(name = "acknowledged_by_id") String personId,
        @Column(name = "acknowledged_by_name") String personName) {
    /** Nobody means a date so far ahead; Atlas takes a hundred years for "for good". */
    private static final Duration LONGER_THAN_ANYBODY_MEANS = Duration.ofDays(50 * 365);

    /** What Atlas tells; empty where it tells of none. */
    static Optional<Acknowledgement> in(AtlasAlert alert) {
        return Optional.ofNullable(alert.acknowledgedUntil())
                .map(until -> new Acknowledgement(
                        until, alert.acknowledgementComment(), alert.acknowledgingUsername(), null, null));
    }

    /** The same, given by somebody in Tailor. */
    Acknowledgement by(Person who) {
        return new Acknowledgement(until, comment, username, who.id(), who.name());
    }

    boolean inForceAt(Instant now) {
        return until.isAfter(now);
    }

    boolean forGood(Instant now) {
        return until.isAfter(now.plus(LONGER_THAN_ANYBODY_MEANS));
    }

    /** Whether Atlas tells the same of both. */
    boolean sameInAtlas(Acknowledgement other) {
        return until.equals(other.until)
                && Objects.equals(comment, other.comment)
                && Objects.equals(username, other.username);
    }
}
