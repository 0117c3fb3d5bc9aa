package dev.tailor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void of_a_disk_without_a_size_nothing_is_said_but_what_is_used() {
        var none = new Points(Instant.EPOCH, Duration.ofMinutes(1), List.of(0.0, 0.0));
        var disk = new Measured(Measure.DISK, none, 0.0);

        assertThat(disk.most()).isNull();
        assertThat(disk.fullness()).isEmpty();
        assertThat(new Plot(disk, Span.HOUR, 0.0, null).limit()).isNull();
        assertThat(Drawing.of(none, 0).dot()).contains(new PlotView.Dot("100%", "83"));
    }
}
