package dev.tailor.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of words, and what becomes of them. */
class AlertWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OUTSIDE_METRIC_THRESHOLD | DISK_PARTITION_SPACE_USED_DATA | 83.04 | Disk is 83 % full",
                "OUTSIDE_METRIC_THRESHOLD | DISK_PARTITION_SPACE_USED_DATA |       | Disk is filling up",
                "OUTSIDE_METRIC_THRESHOLD | CONNECTIONS                    | 1240  | 1,240 connections",
                "OUTSIDE_METRIC_THRESHOLD | NEVER_HEARD_OF                 | 1     | A measurement is outside its limits",
                "NO_PRIMARY               |                                |       | No primary node",
                "NEVER_HEARD_OF           |                                |       | NEVER_HEARD_OF",
            })
    void an_alert_is_said_in_words_as_far_as_there_are_any(
            String eventType, String metric, Double measured, String title) {
        assertThat(AlertWords.of(eventType, metric, measured).title()).isEqualTo(title);
    }

    @Test
    void what_follows_has_the_measurement_too() {
        var words = AlertWords.of("OUTSIDE_METRIC_THRESHOLD", "QUERY_TARGETING_SCANNED_OBJECTS_PER_RETURNED", 1240.0);

        assertThat(words.title()).isEqualTo("Many documents read for each one found");
        assertThat(words.more()).isEqualTo("1,240 to 1. An index is missing.");
    }

    @Test
    void a_name_without_words_is_marked_as_atlas_s_own() {
        assertThat(AlertWords.of("HOST_RECOVERING", null, null).own()).isTrue();
        assertThat(AlertWords.of("NO_PRIMARY", null, null).own()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_line_of_the_file_keeps_to_its_rules(String name) {
        var metric = name.replace(".more", "");
        for (var measured : new Double[] {null, 42.0}) {
            var words = AlertWords.of("NO_PRIMARY", metric, measured);
            assertThat(words.title()).matches("[A-Z0-9].*[^.]").doesNotContain("{", "|", "!", "  ");
            assertThat(words.more()).matches("|[A-Z0-9].*\\.").doesNotContain("{", "|", "!", "  ");
        }
    }

    static Stream<String> names() {
        return AlertWords.names().stream();
    }
}
