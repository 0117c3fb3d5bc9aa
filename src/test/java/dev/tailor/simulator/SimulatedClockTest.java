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
    void what_clients_keep_or_date_counts_in_real_time_however_fast_it_runs() {
        var clock = new SimulatedClock(real, 60);
        var begin = clock.patient();
        real.pass(Duration.ofMinutes(2));
        clock.advance(Duration.ofDays(1));

        assertThat(Duration.between(begin, clock.patient()))
                .isEqualTo(Duration.ofDays(1).plusMinutes(2));
    }
}
