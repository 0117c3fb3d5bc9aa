package dev.tailor.alerts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The alert that a page of a list ended with, as a short word for addresses: microseconds, as Postgres keeps them, and id. */
record Cursor(Instant createdAt, long id) {
    static Cursor behind(Alert alert) {
        return new Cursor(alert.createdAt(), alert.id());
    }

    /** Empty for anything that {@link #word} did not make. */
    static Optional<Cursor> read(String word) {
        if (word == null || !word.matches("\\d{1,16}-\\d{1,18}")) {
            return Optional.empty();
        }
        var parts = word.split("-");
        var createdAt = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
        return Optional.of(new Cursor(createdAt, Long.parseLong(parts[1])));
    }

    String word() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, createdAt) + "-" + id;
    }
}
