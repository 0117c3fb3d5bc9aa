package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, UTC, 2026-Q1, 1st quarter, 2026-01-01T00:00:00Z",
        "2026-03-31T23:59:59Z, UTC, 2026-Q1, 1st quarter, 2026-01-01T00:00:00Z",
        "2026-04-01T00:00:00Z, UTC, 2026-Q2, 2nd quarter, 2026-04-01T00:00:00Z",
        "2026-09-30T23:59:59.999Z, UTC, 2026-Q3, 3rd quarter, 2026-07-01T00:00:00Z",
        "2026-11-24T09:00:00Z, UTC, 2026-Q4, 4th quarter, 2026-10-01T00:00:00Z",
        "2028-02-29T12:00:00Z, UTC, 2028-Q1, 1st quarter, 2028-01-01T00:00:00Z",
        "2026-03-31T22:00:00Z, Europe/Berlin, 2026-Q2, 2nd quarter, 2026-03-31T22:00:00Z",
        "2026-03-31T21:59:59Z, Europe/Berlin, 2026-Q1, 1st quarter, 2025-12-31T23:00:00Z",
    })
    void a_moment_is_in_one_quarter(Instant moment, ZoneId zone, String key, String words, Instant begins) {
        var quarter = Quarter.at(moment, zone);

        assertThat(quarter.key()).isEqualTo(key);
        assertThat(quarter.words()).isEqualTo(words);
        assertThat(quarter.begins()).isEqualTo(begins);
    }
}
