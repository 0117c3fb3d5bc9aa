package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which nights are when. 24 Nov 2026 is a Tuesday; in Berlin the clocks leap on 28 Mar 2027 and go back on 31 Oct 2027. */
class NightRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon tue wed thu fri | 20:00-07:00 | Europe/Berlin    | 2026-11-24T09:00:00Z | 2026-11-24T19:00:00Z | 2026-11-25T06:00:00Z
            mon tue wed thu fri | 20:00-07:00 | UTC              | 2026-11-24T09:00:00Z | 2026-11-24T20:00:00Z | 2026-11-25T07:00:00Z
            mon tue wed thu fri | 20:00-07:00 | Europe/Berlin    | 2026-11-24T19:00:00Z | 2026-11-25T19:00:00Z | 2026-11-26T06:00:00Z
            mon tue wed thu fri | 20:00-07:00 | Europe/Berlin    | 2026-11-27T20:00:00Z | 2026-11-30T19:00:00Z | 2026-12-01T06:00:00Z
            sun                 | 20:00-07:00 | Europe/Berlin    | 2026-11-24T09:00:00Z | 2026-11-29T19:00:00Z | 2026-11-30T06:00:00Z
            tue                 | 20:00-07:00 | Europe/Berlin    | 2026-11-24T20:00:00Z | 2026-12-01T19:00:00Z | 2026-12-02T06:00:00Z
            tue                 | 01:00-05:30 | Europe/Berlin    | 2026-11-24T09:00:00Z | 2026-12-01T00:00:00Z | 2026-12-01T04:30:00Z
            tue                 | 20:00-07:00 | Pacific/Auckland | 2026-11-24T06:00:00Z | 2026-11-24T07:00:00Z | 2026-11-24T18:00:00Z
            wed                 | 20:00-07:00 | America/Los_Angeles | 2026-11-25T23:00:00Z | 2026-11-26T04:00:00Z | 2026-11-26T15:00:00Z
            fri                 | 20:00-07:00+ | Europe/Berlin   | 2026-11-24T09:00:00Z | 2026-11-27T19:00:00Z | 2026-11-30T06:00:00Z
            fri sat             | 20:00-07:00+ | Europe/Berlin   | 2026-11-27T20:00:00Z | 2026-11-28T19:00:00Z | 2026-11-30T06:00:00Z
            sat                 | 01:00-05:00+ | Europe/Berlin   | 2026-11-27T20:00:00Z | 2026-11-28T00:00:00Z | 2026-11-30T04:00:00Z
            sun                 | 20:00-07:00+ | Europe/Berlin   | 2026-11-27T20:00:00Z | 2026-11-29T19:00:00Z | 2026-11-30T06:00:00Z
            sat                 | 20:00-07:00 | Europe/Berlin    | 2027-03-27T12:00:00Z | 2027-03-27T19:00:00Z | 2027-03-28T05:00:00Z
            sun                 | 02:30-07:00 | Europe/Berlin    | 2027-03-27T12:00:00Z | 2027-03-28T01:30:00Z | 2027-03-28T05:00:00Z
            sat                 | 20:00-02:30 | Europe/Berlin    | 2027-03-27T12:00:00Z | 2027-03-27T19:00:00Z | 2027-03-28T01:30:00Z
            sat                 | 20:00-07:00 | Europe/Berlin    | 2027-10-30T12:00:00Z | 2027-10-30T18:00:00Z | 2027-10-31T06:00:00Z
            sun                 | 02:30-07:00 | Europe/Berlin    | 2027-10-30T12:00:00Z | 2027-10-31T00:30:00Z | 2027-10-31T06:00:00Z
            sat                 | 20:00-02:30 | Europe/Berlin    | 2027-10-30T12:00:00Z | 2027-10-30T18:00:00Z | 2027-10-31T00:30:00Z
            """)
    void the_next_night(String nights, String times, String zone, Instant now, Instant begin, Instant end) {
        assertThat(Rules.rule(nights, times, zone).next(now)).contains(new Night(begin, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon tue wed thu fri | 20:00-07:00  | 2026-11-24T18:59:59Z |
            mon tue wed thu fri | 20:00-07:00  | 2026-11-24T19:00:00Z | 2026-11-25T06:00:00Z
            mon tue wed thu fri | 20:00-07:00  | 2026-11-25T05:59:59Z | 2026-11-25T06:00:00Z
            mon tue wed thu fri | 20:00-07:00  | 2026-11-25T06:00:00Z |
            mon tue wed thu fri | 20:00-07:00  | 2026-11-28T05:59:59Z | 2026-11-28T06:00:00Z
            mon tue wed thu fri | 20:00-07:00  | 2026-11-28T12:00:00Z |
            mon tue wed thu fri | 20:00-07:00+ | 2026-11-28T12:00:00Z | 2026-11-30T06:00:00Z
            mon tue wed thu fri | 20:00-07:00+ | 2026-11-30T05:59:59Z | 2026-11-30T06:00:00Z
            mon tue wed thu     | 20:00-07:00+ | 2026-11-28T12:00:00Z |
            sat                 | 20:00-07:00+ | 2026-11-30T05:59:59Z | 2026-11-30T06:00:00Z
                                | 20:00-07:00  | 2026-11-24T22:00:00Z |
            """)
    void the_present_night(String nights, String times, Instant now, Instant end) {
        assertThat(Rules.rule(nights, times, "Europe/Berlin")
                        .at(now)
                        .map(Night::end)
                        .orElse(null))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon tue wed thu fri | 20:00-07:00+ | 103
            mon tue wed thu fri | 20:00-07:00  | 55
            fri sat             | 20:00-07:00+ | 59
            sun                 | 20:00-07:00  | 11
                                | 20:00-07:00  | 0
            """)
    void so_many_hours_of_a_week_are_nights(String nights, String times, int hours) {
        assertThat(Rules.rule(nights, times, "Europe/Berlin").share()).isEqualTo(hours / 168.0);
    }

    @Test
    void without_a_day_there_is_no_night_at_all() {
        assertThat(Rules.rule("", "20:00-07:00", "UTC").next(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon tue wed thu fri         | Mon–Fri 20:00–07:00, UTC
            mon tue wed thu fri sat sun | every night 20:00–07:00, UTC
            mon wed thu                 | Mon, Wed, Thu 20:00–07:00, UTC
            sun                         | Sun 20:00–07:00, UTC
            """)
    void it_is_said_in_words(String nights, String words) {
        assertThat(NightWords.of(Rules.rule(nights, "20:00-07:00", "UTC"))).isEqualTo(words);
        assertThat(NightWords.of(Rules.rule(nights, "20:00-07:00+", "UTC")))
                .isEqualTo(words.replace(", UTC", " and weekends, UTC"));
    }
}
