package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerAwayTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "true, 2026-11-24T08:00:00Z, P90D, there",
        "true, 2026-08-27T08:00:00Z, P90D, there",
        "true, 2026-08-26T08:00:00Z, P90D, not seen",
        "true, 2020-01-01T00:00:00Z, PT0S, there",
        "false, 2026-11-24T08:00:00Z, P90D, left",
        "false, 2020-01-01T00:00:00Z, PT0S, left",
        "false, , P90D, left",
    })
    void who_is_in_the_team_no_more_has_left_and_who_was_not_seen_for_long_was_not_seen(
            boolean member, Instant seenAt, Duration longest, String expected) {
        var words = OwnerAway.of(member, seenAt, longest, NOW)
                .map(away -> away.left() ? "left" : "not seen")
                .orElse("there");

        assertThat(words).isEqualTo(expected);
    }
}
