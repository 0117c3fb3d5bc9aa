package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TapeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 8, 15, 0%, 40%, 35%, 57.5%, 20 min, usually ready here",
        "3, 8, 15, 15%, 40%, 35%, 57.5%, 20 min, usually ready here",
        "19, 8, 15, 95%, 40%, 35%, 57.5%, 20 min, usually ready here",
        "20, 8, 15, 50%, 20%, 17.5%, 28.75%, 40 min, usually",
        "34, 8, 15, 85%, 20%, 17.5%, 28.75%, 40 min, usually",
        "40, 8, 15, 66.67%, 13.33%, 11.67%, 19.17%, 60 min, usually",
        "5, 10, 20, 12.5%, 25%, 25%, 37.5%, 40 min, usually ready here",
        "200, 8, 15, 83.33%, 3.33%, 2.92%, 4.79%, 4 h, usually",
        "7000, 8, 15, 60.76%, 0.07%, 0.06%, 0.1%, 192 h, usually",
    })
    void the_scale_grows_with_the_time(
            long passed,
            long from,
            long to,
            String needle,
            String start,
            String width,
            String middle,
            String end,
            String words) {
        var tape = Tape.of(Duration.ofMinutes(passed), Duration.ofMinutes(from), Duration.ofMinutes(to));

        assertThat(tape.needle()).isEqualTo(needle);
        assertThat(tape.usualStart()).isEqualTo(start);
        assertThat(tape.usualWidth()).isEqualTo(width);
        assertThat(tape.usualMiddle()).isEqualTo(middle);
        assertThat(tape.usualWords()).isEqualTo(words);
        assertThat(tape.figures().get(4).text()).isEqualTo(end);
    }

    @Test
    void long_marks_carry_figures() {
        var tape = Tape.of(Duration.ofSeconds(200), Duration.ofMinutes(8), Duration.ofMinutes(15));

        assertThat(tape.figures()).extracting(Tape.Figure::text).containsExactly("0", "5", "10", "15", "20 min");
        assertThat(tape.figures()).extracting(Tape.Figure::at).containsExactly("0%", "25%", "50%", "75%", "100%");
        assertThat(tape.marks()).hasSize(21);
        assertThat(tape.marks()).filteredOn(mark -> mark.length() == 44).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"59, 0 minutes have passed", "60, 1 minute has passed", "190, 3 minutes have passed"})
    void the_label_says_what_the_drawing_shows(long seconds, String words) {
        var tape = Tape.of(Duration.ofSeconds(seconds), Duration.ofMinutes(8), Duration.ofMinutes(15));

        assertThat(tape.label()).isEqualTo(words + "; usually it takes 8 to 15");
    }
}
