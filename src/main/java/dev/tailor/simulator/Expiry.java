package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Dates at which users and addresses vanish. */
final class Expiry {
    private static final Duration LONGEST = Duration.ofDays(7);

    private Expiry() {}

    /** The date that a body names; empty where it names none. */
    static Optional<Instant> of(JsonNode date, Instant now) {
        if (date.isMissingNode() || date.isNull()) {
            return Optional.empty();
        }
        return Optional.of(checked(read(date.asText()), now));
    }

    private static Instant checked(Instant date, Instant now) {
        if (!date.isAfter(now)) {
            throw AtlasError.badRequest(
                    "EXPIRATION_DATE_IN_PAST", "The specified expiration date must be in the future.");
        }
        if (date.isAfter(now.plus(LONGEST))) {
            throw AtlasError.badRequest(
                    "EXPIRATION_DATE_EXCEEDS_MAX",
                    "The specified expiration date can be at most 7 days in the future.",
                    7);
        }
        return date;
    }

    /** A date as clients write it. */
    static Instant read(String text) {
        return Dates.read(text)
                .orElseThrow(() -> AtlasError.badRequest(
                        "INVALID_DATE_FORMAT", "An invalid date value " + text + " was specified.", text));
    }
}
