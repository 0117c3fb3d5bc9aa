package dev.tailor.simulator;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as clients write them: ISO 8601, in UTC where they name no offset, at midnight where they name no time. */
final class Dates {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX]]");

    private Dates() {}

    /** The date; empty where the text is none. A plus that a query has made a space is a plus. */
    static Optional<Instant> read(String text) {
        try {
            var date =
                    FORM.parseBest(text.replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (date instanceof OffsetDateTime exact) {
                return Optional.of(exact.toInstant());
            }
            var local = date instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) date;
            return Optional.of(local.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
