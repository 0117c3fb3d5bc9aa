package dev.tailor.news;

import java.util.Optional;
import java.util.UUID;

/**
 * A way out that one replica at a time takes, one delivery after the other: one for each webhook, one for all mails. So a
 * receiver that does not answer keeps nobody waiting but itself.
 *
 * @param outlet the webhook; null for mails
 */
record Lane(UUID outlet) {
    static final Lane MAIL = new Lane(null);

    private static final String MAILS = "mail";

    static Lane named(String name) {
        return name.equals(MAILS) ? MAIL : new Lane(UUID.fromString(name));
    }

    String name() {
        return outlet == null ? MAILS : outlet.toString();
    }

    Optional<UUID> webhook() {
        return Optional.ofNullable(outlet);
    }
}
