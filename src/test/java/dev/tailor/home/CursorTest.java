package dev.tailor.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ClusterList.After;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void what_was_written_is_read() {
        var place = new After(Instant.parse("2026-11-24T09:00:00.123456Z"), UUID.randomUUID());

        assertThat(Cursor.read(Cursor.write(place))).contains(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "1", "Ä", "..", "AAAA", "__________________________________________", "/////w", "' or 1=1"})
    void anything_else_is_no_place(String word) {
        assertThat(Cursor.read(word)).isEmpty();
    }

    @Test
    void a_time_before_our_calendar_is_no_place() {
        assertThat(Cursor.read("_____________________________________________".substring(0, 32)))
                .isEmpty();
    }
}
