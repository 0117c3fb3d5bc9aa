package dev.tailor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.AtlasMeasurement;
import dev.tailor.atlas.AtlasMeasurement.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PointsTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    @Tag("PN-14")
    void the_parts_of_a_measure_are_added_minute_by_minute() {
        var reads = of("SCALAR_PER_SECOND", at(-1, 3.0), at(0, 4.0));
        var writes = of("SCALAR_PER_SECOND", at(-1, null), at(0, 2.5));

        var sum = Points.sum(Span.HOUR, TEN, List.of(reads, writes));
        assertThat(sum.values()).hasSize(60).endsWith(null, 3.0, 6.5);
        assertThat(sum.first()).isEqualTo(Instant.parse("2026-11-24T09:01:00Z"));
        assertThat(sum.last()).isEqualTo(TEN);
    }

    @Test
    void what_is_missing_in_all_parts_is_missing() {
        var sum = Points.sum(Span.HOUR, TEN, List.of(of("SCALAR", at(-2, 1.0), at(-1, null))));

        assertThat(sum.values()).endsWith(1.0, null, null);
        assertThat(sum.present()).containsExactly(1.0);
    }

    @Test
    void times_between_two_minutes_go_to_the_nearer_one_and_older_ones_nowhere() {
        var first = new Point(TEN.minusSeconds(64), 1.0);
        var second = new Point(TEN.minusSeconds(12), 2.0);
        var old = new Point(TEN.minusSeconds(7200), 9.0);

        var sum = Points.sum(Span.HOUR, TEN, List.of(of("SCALAR", old, first, second)));
        assertThat(sum.present()).containsExactly(1.0, 2.0);
        assertThat(sum.values()).endsWith(1.0, 2.0);
    }

    @Test
    @Tag("PN-14")
    void sizes_become_gigabytes_and_units_of_the_future_stay() {
        var gigabyte = List.of(
                of("BYTES", at(0, (double) (1L << 30))),
                of("KILOBYTES", at(0, (double) (1L << 20))),
                of("MEGABYTES", at(0, 1024.0)),
                of("QUBITS", at(0, 1.0)),
                of(null, at(0, 1.0)));

        assertThat(gigabyte).allSatisfy(one -> assertThat(
                        Points.sum(Span.HOUR, TEN, List.of(one)).now())
                .contains(1.0));
    }

    @Test
    void of_two_series_only_slots_in_which_both_have_values_count() {
        var used = Points.sum(Span.HOUR, TEN, List.of(of("SCALAR", at(-2, 7.0), at(-1, 8.0), at(0, 9.0))));
        var free = Points.sum(Span.HOUR, TEN, List.of(of("SCALAR", at(-2, 3.0), at(-1, 2.0), at(0, null))));

        assertThat(used.plus(free).values()).endsWith(null, 10.0, 10.0, null);
        assertThat(used.plus(free).now()).contains(10.0);
    }

    @Test
    void what_is_long_ago_is_not_now() {
        var values = new Double[60];
        values[50] = 7.0;
        assertThat(new Points(TEN, Duration.ofMinutes(1), Arrays.asList(values)).now())
                .contains(7.0);

        values[50] = null;
        values[49] = 7.0;
        assertThat(new Points(TEN, Duration.ofMinutes(1), Arrays.asList(values)).now())
                .isEmpty();
    }

    @Test
    void fewer_points_are_means_of_what_is_there() {
        var points = new Points(TEN, Duration.ofMinutes(1), Arrays.asList(1.0, 3.0, null, 5.0, null, null, 8.0));

        assertThat(points.thinned(4).values()).containsExactly(2.0, 5.0, null, 8.0);
        assertThat(points.thinned(4).step()).isEqualTo(Duration.ofMinutes(2));
        assertThat(points.thinned(7)).isSameAs(points);
    }

    private static AtlasMeasurement of(String units, Point... points) {
        return new AtlasMeasurement("ANY", units, List.of(points));
    }

    private static Point at(int minutes, Double value) {
        return new Point(TEN.plus(Duration.ofMinutes(minutes)), value);
    }
}
