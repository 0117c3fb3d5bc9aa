package dev.tailor.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Something known about a project.
 *
 * @param subject a switch, a team's name, a person's mail address
 * @param words "on", or roles in Atlas's words
 */
@Embeddable
public record ProjectFact(
        @Column(name = "kind") @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "subject") String subject,
        @Column(name = "words") String words) {
    /** What it is about. */
    public enum Kind {
        SETTING,
        TEAM,
        PERSON
    }
}
