package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private record Place(Instant at, UUID id) {
        Place(Instant at, String id) {
            this(at, UUID.fromString(id));
        }
    }

    @Test
    void what_was_written_is_read() {
        var place = new Place(Instant.parse("2026-11-24T09:00:00.123456Z"), UUID.randomUUID());

        assertThat(Cursor.read(Cursor.write(place.at(), place.id()), Place::new))
                .contains(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "1", "Ä", "..", "AAAA", "__________________________________________", "/////w", "' or 1=1"})
    void anything_else_is_no_place(String word) {
        assertThat(Cursor.read(word, Place::new)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "+1000000000-01-01T00:00:00Z", "yesterday"})
    void a_time_that_postgres_does_not_keep_is_no_place(String at) {
        assertThat(Cursor.read(Cursor.write(at, UUID.randomUUID().toString()), Place::new))
                .isEmpty();
    }

    @Test
    void what_is_no_id_is_no_place() {
        assertThat(Cursor.read(Cursor.write(Instant.EPOCH, "x"), Place::new)).isEmpty();
    }
}
