package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with nights as they are typed. */
class NightFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20:00 | 07:00 |
            20:00 | 21:00 |
            20:00 | 20:59 | until
            20:00 | 20:00 | until
            20:00 | 19:00 |
            20:00 | 19:01 | until
            23:30 | 00:15 | until
            23:30 | 00:30 |
            8 pm  | 07:00 | from
            20:00 |       | until
            """)
    void night_and_day_last_an_hour_at_least(String from, String until, String wrong) {
        var problems = new NightForm(List.of("mon"), from, until, false, "UTC").problems();

        assertThat(problems.keySet()).isEqualTo(wrong == null ? Set.of() : Set.of(wrong));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var problems = new NightForm(List.of("mon", "moonday"), null, "25:00", false, "Berlin").problems();

        assertThat(problems.keySet()).containsExactly("nights", "from", "until", "zone");
    }

    @Test
    void a_night_that_is_null_is_wrong() {
        var problems = new NightForm(Collections.singletonList(null), "20:00", "07:00", false, "UTC").problems();

        assertThat(problems.keySet()).containsExactly("nights");
    }

    @Test
    void it_is_typed_back_as_it_counts() {
        var rule = Rules.rule("mon fri", "20:00-07:00+", "Europe/Berlin");

        assertThat(NightForm.of(rule).rule()).isEqualTo(rule);
        assertThat(NightForm.of(rule).nights()).containsExactly("mon", "fri");
    }
}
