package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
        var plan = new ExpiryPlan(Duration.ofDays(7), Duration.ofDays(14));

        assertThat(plan.stage(END, now)).isEqualTo(stage);
        assertThat(plan.next(END, now)).isEqualTo(next);
    }

    @Test
    void without_a_warning_ahead_the_last_day_is_told_all_the_same() {
        var plan = new ExpiryPlan(Duration.ZERO, Duration.ZERO);

        assertThat(plan.next(END, Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo("2027-05-03T00:00:00Z");
        assertThat(plan.stage(END, END)).isEqualTo(ExpiryStage.FORFEIT);
    }
}
