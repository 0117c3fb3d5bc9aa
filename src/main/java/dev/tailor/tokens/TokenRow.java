package dev.tailor.tokens;

import java.time.Instant;

/**
 * A token in a list.
 *
 * @param owner whose it is: the full name
 * @param usedAt when it was last used, to the minute; null: never
 * @param revokedAt null where nobody has
 * @param works whether it is still good for anything
 */
public record TokenRow(
        long id,
        String owner,
        String name,
        TokenScope scope,
        Instant madeAt,
        Instant endsAt,
        Instant usedAt,
        Instant revokedAt,
        String revokedBy,
        boolean works) {}
