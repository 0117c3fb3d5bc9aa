package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when, around the end of a cluster's time. */
class ExpiryPlanTest {
    private static final Instant END = Instant.parse("2027-05-04T00:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01T00:00:00Z | FINE     | 2027-04-27T00:00:00Z
            2027-04-26T23:59:59Z | FINE     | 2027-04-27T00:00:00Z
            2027-04-27T00:00:00Z | SOON     | 2027-05-03T00:00:00Z
            2027-05-02T23:59:59Z | SOON     | 2027-05-03T00:00:00Z
            2027-05-03T00:00:00Z | LAST_DAY | 2027-05-04T00:00:00Z
            2027-05-03T23:59:59Z | LAST_DAY | 2027-05-04T00:00:00Z
            2027-05-04T00:00:00Z | OVER     | 2027-05-18T00:00:00Z
            2027-05-17T23:59:59Z | OVER     | 2027-05-18T00:00:00Z
            2027-05-18T00:00:00Z | FORFEIT  |
            2028-01-01T00:00:00Z | FORFEIT  |
            """)
    void each_stage_ends_where_the_next_begins(Instant now, ExpiryStage stage, Instant next) {
        var plan = new ExpiryPlan(Duration.ofDays(7), Duration.ofDays(14), ZoneOffset.UTC);

        assertThat(plan.stage(END, now)).isEqualTo(stage);
        assertThat(plan.next(END, now)).isEqualTo(next);
    }

    /** The 23 and 25 hours of days on which clocks are changed; Santiago does it at midnight. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berlin    | 2027-05-03 | 2027-05-02T22:00:00Z | 2027-05-03T22:00:00Z
            Europe/Berlin    | 2027-03-28 | 2027-03-27T23:00:00Z | 2027-03-28T22:00:00Z
            Europe/Berlin    | 2027-10-31 | 2027-10-30T22:00:00Z | 2027-10-31T23:00:00Z
            America/New_York | 2027-03-14 | 2027-03-14T05:00:00Z | 2027-03-15T04:00:00Z
            America/New_York | 2027-11-07 | 2027-11-07T04:00:00Z | 2027-11-08T05:00:00Z
            America/Santiago | 2027-09-04 | 2027-09-04T04:00:00Z | 2027-09-05T04:00:00Z
            America/Santiago | 2027-09-05 | 2027-09-05T04:00:00Z | 2027-09-06T03:00:00Z
            Asia/Kolkata     | 2027-05-03 | 2027-05-02T18:30:00Z | 2027-05-03T18:30:00Z
            UTC              | 2027-03-28 | 2027-03-28T00:00:00Z | 2027-03-29T00:00:00Z
            """)
    void a_last_day_is_that_of_its_zone_from_its_first_second_to_its_last(
            String zone, LocalDate day, Instant begins, Instant ends) {
        var plan = new ExpiryPlan(Duration.ofDays(7), Duration.ofDays(14), ZoneId.of(zone));

        assertThat(plan.end(day)).isEqualTo(ends);
        assertThat(plan.next(ends, begins.minusSeconds(1))).isEqualTo(begins);
        assertThat(Stream.of(begins.minusSeconds(1), begins, ends.minusSeconds(1), ends))
                .extracting(now -> plan.stage(ends, now))
                .containsExactly(ExpiryStage.SOON, ExpiryStage.LAST_DAY, ExpiryStage.LAST_DAY, ExpiryStage.OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 2027-03-22T12:00:00Z",
        "7, 2027-03-27T22:59:59Z",
        "0, 2027-03-27T22:59:59Z",
        "0, 2027-03-27T23:00:00Z"
    })
    void what_ends_until_then_is_fine_no_more(int warnBefore, Instant now) {
        var plan = new ExpiryPlan(Duration.ofDays(warnBefore), Duration.ZERO, ZoneId.of("Europe/Berlin"));
        var near = plan.near(now);

        assertThat(plan.stage(near, now)).isNotEqualTo(ExpiryStage.FINE);
        assertThat(plan.stage(near.plusSeconds(1), now)).isEqualTo(ExpiryStage.FINE);
    }

    @Test
    void without_a_warning_ahead_the_last_day_is_told_all_the_same() {
        var plan = new ExpiryPlan(Duration.ZERO, Duration.ZERO, ZoneOffset.UTC);

        assertThat(plan.next(END, Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo("2027-05-03T00:00:00Z");
        assertThat(plan.stage(END, END)).isEqualTo(ExpiryStage.FORFEIT);
    }
}
