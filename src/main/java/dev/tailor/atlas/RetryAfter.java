package dev.tailor.atlas;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Reads the header that says when to come back: seconds, or from proxies a date. */
final class RetryAfter {
    private RetryAfter() {}

    /** Null if it is missing or makes no sense. */
    static Duration read(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        return header.strip().matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header.strip())) : until(header);
    }

    // Against the real clock: the date is another machine's.
    private static Duration until(String date) {
        try {
            var then = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            var left = Duration.between(Instant.now(), then);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
