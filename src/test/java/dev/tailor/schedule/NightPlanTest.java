package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.schedule.NightPlan.Sleeper;
import dev.tailor.schedule.NightPlan.Step;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do about a cluster's nights; the night in question is from 19:00 to 06:00, from Tuesday, 24 Nov 2026 on. */
class NightPlanTest {
    private static final NightRule RULE = Rules.rule("mon tue wed thu fri", "20:00-07:00", "Europe/Berlin");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            now                  | still | ours  | woken | since                | dealtUntil           | keptUntil            | step    | next
            2026-11-24T12:00:00Z | false | false | false | 2026-01-01T00:00:00Z |                      |                      | NOTHING | 2026-11-24T19:00:00Z
            2026-11-24T19:00:00Z | false | false | false | 2026-01-01T00:00:00Z |                      |                      | PAUSE   | 2026-11-25T06:00:00Z
            2026-11-25T05:00:00Z | false | false | false | 2026-01-01T00:00:00Z |                      |                      | PAUSE   | 2026-11-25T06:00:00Z
            2026-11-25T05:00:01Z | false | false | false | 2026-01-01T00:00:00Z |                      |                      | NOTHING | 2026-11-25T06:00:00Z
            2026-11-24T19:00:00Z | true  | false | false | 2026-01-01T00:00:00Z |                      |                      | NOTHING | 2026-11-25T06:00:00Z
            2026-11-24T22:00:00Z | true  | true  | false | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | NOTHING | 2026-11-25T06:00:00Z
            2026-11-24T22:00:00Z | false | true  | false | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | NOTHING | 2026-11-25T06:00:00Z
            2026-11-25T20:00:00Z | false | false | false | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | PAUSE   | 2026-11-26T06:00:00Z
            2026-11-24T22:00:00Z | false | false | false | 2026-11-24T20:00:00Z |                      |                      | NOTHING | 2026-11-25T06:00:00Z
            2026-11-24T22:00:00Z | false | false | false |                      |                      |                      | NOTHING | 2026-11-25T06:00:00Z
            2026-11-25T06:00:00Z | true  | true  | false | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | RESUME  | 2026-11-25T19:00:00Z
            2026-11-25T06:00:00Z | true  | false | false | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | NOTHING | 2026-11-25T19:00:00Z
            2026-11-25T06:00:00Z | false | true  | false | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | NOTHING | 2026-11-25T19:00:00Z
            2026-11-25T06:00:00Z | false | false | true  | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | AGREE   | 2026-11-25T19:00:00Z
            2026-11-24T22:00:00Z | false | false | true  | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | NOTHING | 2026-11-25T06:00:00Z
            2026-11-24T22:00:00Z | false | false | true  | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z | 2026-11-25T06:00:00Z | AGREE   | 2026-11-25T06:00:00Z
            2026-11-25T20:00:00Z | false | false | true  | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | PAUSE   | 2026-11-26T06:00:00Z
            2026-11-25T06:00:00Z | true  | false | true  | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z |                      | NOTHING | 2026-11-25T19:00:00Z
            2026-11-24T19:00:00Z | false | false | false | 2026-01-01T00:00:00Z |                      | 2026-11-25T06:00:00Z | NOTHING | 2026-11-25T06:00:00Z
            2026-11-24T22:00:00Z | true  | true  | false | 2026-01-01T00:00:00Z | 2026-11-25T06:00:00Z | 2026-11-25T06:00:00Z | RESUME  | 2026-11-25T06:00:00Z
            2026-11-24T22:00:00Z | true  | false | false | 2026-01-01T00:00:00Z |                      | 2026-11-25T06:00:00Z | NOTHING | 2026-11-25T06:00:00Z
            2026-11-25T06:00:00Z | false | false | false | 2026-01-01T00:00:00Z |                      | 2026-11-25T06:00:00Z | NOTHING | 2026-11-25T19:00:00Z
            """, useHeadersInDisplayName = true)
    void each_case_has_its_step(
            Instant now,
            boolean still,
            boolean ours,
            boolean woken,
            Instant since,
            Instant dealtUntil,
            Instant keptUntil,
            Step step,
            Instant next) {
        var cluster = new Sleeper(still, ours, woken, since, dealtUntil, keptUntil);

        assertThat(NightPlan.step(RULE, cluster, now)).isEqualTo(step);
        assertThat(NightPlan.next(RULE, cluster, now)).isEqualTo(next);
    }

    @Test
    void without_a_rule_what_the_schedule_has_paused_is_resumed_and_nothing_follows() {
        var asleep = new Sleeper(true, true, false, LONG_AGO, null, null);
        var woken = new Sleeper(false, false, true, LONG_AGO, null, null);
        var byHand = new Sleeper(true, false, false, LONG_AGO, null, null);

        assertThat(NightPlan.step(null, asleep, LONG_AGO)).isEqualTo(Step.RESUME);
        assertThat(NightPlan.step(null, woken, LONG_AGO)).isEqualTo(Step.AGREE);
        assertThat(NightPlan.step(null, byHand, LONG_AGO)).isEqualTo(Step.NOTHING);
        assertThat(NightPlan.next(null, asleep, LONG_AGO)).isNull();
    }
}
