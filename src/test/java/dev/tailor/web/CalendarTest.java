package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:47:00Z");
    private final Calendar calendar = new Calendar(NOW, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24T10:46:30Z | just now",
                "2026-11-24T10:46:00Z | 1 minute ago",
                "2026-11-24T10:44:00Z | 3 minutes ago",
                "2026-11-24T09:00:00Z | today, 09:00",
                "2026-11-24T12:00:00Z | today, 12:00",
                "2026-11-23T16:20:00Z | yesterday, 16:20",
                "2026-11-25T08:00:00Z | tomorrow, 08:00",
                "2026-11-22T16:20:00Z | 22 Nov 2026",
                "2026-09-08T00:00:00Z | 8 Sep 2026",
                "2026-12-01T00:00:00Z | 1 Dec 2026",
            })
    void near_times_are_relative_and_far_ones_dates(Instant moment, String said) {
        assertThat(calendar.relative(moment)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-12T00:00:00Z | 20 months",
                "2026-08-03T00:00:00Z | 16 weeks",
                "2026-11-20T23:00:00Z | 4 days",
                "2026-11-23T23:00:00Z | 1 day",
                "2026-11-24T01:00:00Z | today",
            })
    void an_age_is_said_in_one_unit(Instant created, String age) {
        assertThat(calendar.age(created)).isEqualTo(age);
    }

    @Test
    void days_begin_at_the_installations_midnight() {
        var berlin = new Calendar(Instant.parse("2026-11-24T00:30:00Z"), ZoneId.of("Europe/Berlin"));

        assertThat(berlin.relative(Instant.parse("2026-11-23T22:30:00Z"))).isEqualTo("yesterday, 23:30");
    }

    @Test
    void a_history_names_the_year_where_it_is_another_one() {
        assertThat(calendar.stamp(Instant.parse("2026-11-12T14:02:00Z"))).isEqualTo("12 Nov, 14:02");
        assertThat(calendar.stamp(Instant.parse("2025-11-12T14:02:00Z"))).isEqualTo("12 Nov 2025, 14:02");
    }

    @ParameterizedTest
    @CsvSource({"PT9S,9 seconds,9 s", "PT1M30S,1 minute,1 min", "PT3H,3 hours,3 h", "P2DT1H,2 days,2 d"})
    void a_duration_is_said_in_its_largest_unit(Duration duration, String words, String brief) {
        assertThat(Formats.words(duration)).isEqualTo(words);
        assertThat(Formats.brief(duration)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"58 | $58", "1108.49 | $1,108", "0.5 | $1", "-3 | -$3"})
    void money_is_whole_dollars(BigDecimal amount, String said) {
        assertThat(Formats.money(amount)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | 2 GB", "0.5 | 0.5 GB", "1024 | 1,024 GB"})
    void memory_and_storage_are_gigabytes(BigDecimal amount, String said) {
        assertThat(Formats.gigabytes(amount)).isEqualTo(said);
    }
}
