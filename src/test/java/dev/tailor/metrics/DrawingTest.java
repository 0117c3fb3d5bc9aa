package dev.tailor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    @Tag("PN-14")
    void a_line_runs_from_left_to_right_with_zero_below() {
        var drawing = drawing(40, 0.0, 10.0, 40.0);

        assertThat(drawing.runs()).singleElement().satisfies(run -> {
            assertThat(run.line()).isEqualTo("0,100 50,75 100,0");
            assertThat(run.area()).isEqualTo("0,100 0,100 50,75 100,0 100,100");
        });
    }

    @Test
    @Tag("PN-14")
    void where_values_are_missing_there_is_a_gap() {
        var drawing = drawing(10, 5.0, 5.0, null, null, 5.0, 5.0, 5.0);

        assertThat(drawing.runs())
                .extracting(PlotView.Run::line)
                .containsExactly("0,50 16.7,50", "66.7,50 83.3,50 100,50");
    }

    @Test
    void a_value_between_gaps_is_a_short_line() {
        assertThat(drawing(10, null, 5.0, null).runs())
                .extracting(PlotView.Run::line)
                .containsExactly("50,50 50.5,50");
        assertThat(drawing(10, null, null, 5.0).runs())
                .extracting(PlotView.Run::line)
                .containsExactly("100,50 99.5,50");
    }

    @Test
    void the_newest_value_has_a_dot_in_the_pixels_of_the_whole_drawing() {
        assertThat(drawing(40, 1.0, 20.0).dot()).contains(new PlotView.Dot("100%", "50"));
        assertThat(drawing(40, 1.0, 0.0).dot()).contains(new PlotView.Dot("100%", "83"));
        assertThat(drawing(40, 20.0, null, null).dot()).contains(new PlotView.Dot("0%", "50"));
        assertThat(drawing(40, null, null).dot()).isEmpty();
    }

    @Test
    void nothing_is_drawn_of_nothing_and_nothing_leaves_the_field() {
        assertThat(drawing(10, null, null).runs()).isEmpty();
        assertThat(drawing(10, 12.0, -1.0).runs().get(0).line()).isEqualTo("0,0 100,100");
    }

    @Test
    void a_day_of_points_every_five_minutes_is_drawn_with_as_many_as_can_be_seen() {
        var day = new Points(NINE, Duration.ofMinutes(5), Collections.nCopies(288, 4.0));

        assertThat(Drawing.of(day, 8).runs().get(0).line().split(" ")).hasSize(96);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "7, 10", "8.4, 15", "24, 30", "33, 40", "34, 50", "90, 150", "1204, 1500", "83000, 100000"})
    void an_axis_ends_at_a_round_number_above(double value, double end) {
        assertThat(Scale.above(value)).isEqualTo(end);
    }

    private static Drawing drawing(double most, Double... values) {
        return Drawing.of(new Points(NINE, Duration.ofMinutes(1), Arrays.asList(values)), most);
    }
}
