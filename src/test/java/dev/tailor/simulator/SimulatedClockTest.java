package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SimulatedClockTest {
    private final MovableTime real = new MovableTime();

    @Test
    void at_speed_60_a_second_is_a_minute() {
        var clock = new SimulatedClock(real, 60);
        var begin = clock.instant();
        real.pass(Duration.ofSeconds(2));

        assertThat(Duration.between(begin, clock.instant())).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void at_speed_0_only_a_jump_moves_it() {
        var clock = new SimulatedClock(real, 0);
        var begin = clock.instant();
        real.pass(Duration.ofHours(1));
        clock.advance(Duration.ofSeconds(5));

        assertThat(clock.instant()).isEqualTo(begin.plusSeconds(5));
    }

    @Test
    void another_speed_counts_from_now() {
        var clock = new SimulatedClock(real, 60);
        var begin = clock.instant();
        real.pass(Duration.ofSeconds(1));
        clock.speed(1);
        real.pass(Duration.ofSeconds(1));

        assertThat(Duration.between(begin, clock.instant())).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void dates_count_in_real_time_however_fast_it_runs() {
        var clock = new SimulatedClock(real, 60);
        var begin = clock.dates();
        real.pass(Duration.ofMinutes(2));
        clock.speed(600);
        real.pass(Duration.ofMinutes(3));

        assertThat(Duration.between(begin, clock.dates())).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void dates_jump_too_and_stand_still_where_it_does() {
        var clock = new SimulatedClock(real, 0);
        var begin = clock.dates();
        real.pass(Duration.ofHours(1));
        clock.advance(Duration.ofDays(1));

        assertThat(Duration.between(begin, clock.dates())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void dates_are_real_ones_after_a_night_at_speed_60() {
        var clock = new SimulatedClock(real, 60);
        clock.continueFrom(clock.instant(), real.instant().minus(Duration.ofHours(8)));

        assertThat(clock.dates()).isEqualTo(real.instant());
    }
}
