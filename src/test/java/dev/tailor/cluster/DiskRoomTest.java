package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskRoomTest {
    @ParameterizedTest
    @CsvSource({"0, ENOUGH", "0.8, ENOUGH", "0.81, SHORT", "0.89, SHORT", "0.9, ALMOST_NONE", "1, ALMOST_NONE"})
    void above_80_percent_it_is_short_and_from_90_almost_nothing_is_left(double used, DiskRoom room) {
        assertThat(DiskRoom.of(used)).isEqualTo(room);
    }
}
