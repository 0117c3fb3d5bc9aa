package dev.tailor.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The secret that a webhook had before its present one.
 *
 * @param until when it signs no more
 */
@Embeddable
record FormerSecret(
        @Column(name = "former_secret") byte[] sealed,
        @Column(name = "former_until") Instant until) {
    boolean signs(Instant now) {
        return now.isBefore(until);
    }
}
