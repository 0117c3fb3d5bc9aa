package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private final MovableClock clock = new MovableClock();
    private final Circuit circuit = new Circuit(clock);

    @Test
    void after_ten_calls_without_an_answer_none_goes_out_and_the_time_of_the_next_is_known() {
        silent(9);
        assertThatCode(circuit::enter).doesNotThrowAnyException();
        silent(1);

        assertThat(refusal().retryAfter()).contains(Duration.ofSeconds(5));
        clock.pass(Duration.ofSeconds(3));
        assertThat(refusal().retryAfter()).contains(Duration.ofSeconds(2));
        assertThat(circuit.until()).contains(clock.instant().plusSeconds(2));
    }

    @Test
    void one_answer_in_between_starts_the_count_anew() {
        silent(9);
        circuit.answered();
        silent(9);
        assertThatCode(circuit::enter).doesNotThrowAnyException();
    }

    @Test
    void after_a_rest_one_call_tries_while_the_others_wait() {
        silent(10);
        clock.pass(Duration.ofSeconds(5));

        assertThatCode(circuit::enter).doesNotThrowAnyException();
        assertThat(refusal().retryAfter()).contains(Duration.ofSeconds(3));
    }

    @Test
    void an_answer_to_that_call_opens_the_way_for_all() {
        silent(10);
        clock.pass(Duration.ofSeconds(5));
        circuit.enter();
        circuit.answered();

        assertThatCode(circuit::enter).doesNotThrowAnyException();
        assertThatCode(circuit::enter).doesNotThrowAnyException();
        assertThat(circuit.until()).isEmpty();
    }

    @Test
    void silence_doubles_the_rest_up_to_a_minute() {
        silent(10);
        for (var rest : new int[] {10, 20, 40, 60, 60}) {
            clock.pass(Duration.ofSeconds(60));
            circuit.enter();
            circuit.silent();
            assertThat(refusal().retryAfter()).contains(Duration.ofSeconds(rest));
        }
    }

    @Test
    void a_clock_that_is_put_back_makes_nobody_wait_longer() {
        silent(10);
        clock.pass(Duration.ofHours(-1));
        assertThatCode(circuit::enter).doesNotThrowAnyException();
    }

    private void silent(int times) {
        for (var time = 0; time < times; time++) {
            circuit.enter();
            circuit.silent();
        }
    }

    private AtlasFailure.TryLater refusal() {
        return catchThrowableOfType(AtlasFailure.TryLater.class, circuit::enter);
    }
}
