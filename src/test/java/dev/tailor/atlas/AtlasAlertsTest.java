package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.MovableClock;
import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Alerts: listed, found, acknowledged, and no longer so. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasAlertsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123456Z");
    private static final String FULL_DISK = "67a000000000000000000001";
    private static final String PROJECT_WIDE = "67a000000000000000000003";
    private static final String NOWHERE = "67a0000000000000000000ff";

    @Inject
    AtlasAlerts alerts;

    @Inject
    MovableClock clock;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
        clock.set(NOW);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @ParameterizedTest
    @EnumSource(AlertStatus.class)
    @Tag("PA-17")
    void alerts_of_a_status_are_asked_for_as_such(AlertStatus status) {
        assertThat(alerts.list(ORDERS, status))
                .isNotEmpty()
                .extracting(AtlasAlert::status)
                .containsOnly(status.name());
        assertThat(asked()).containsExactly("status=" + status + "&pageNum=1&itemsPerPage=500&includeCount=false");
    }

    @Test
    @Tag("PA-17")
    void all_of_them_are_asked_for_without_a_status() {
        assertThat(alerts.list(ORDERS)).hasSize(6);
        assertThat(asked()).containsExactly("pageNum=1&itemsPerPage=500&includeCount=false");
    }

    @Test
    @Tag("PA-17")
    void a_long_list_comes_whole_and_its_pages_only_when_they_are_read() {
        raise(1_200);
        assertThat(alerts.list(ORDERS, AlertStatus.OPEN).limit(10)).hasSize(10);
        assertThat(asked()).hasSize(1);

        simulator.forgetJournal();
        assertThat(alerts.list(ORDERS, AlertStatus.OPEN).map(AtlasAlert::id))
                .hasSize(1_203)
                .doesNotHaveDuplicates();
        assertThat(asked()).hasSize(3);
    }

    @Test
    void a_page_of_a_list_costs_one_call() {
        raise(30);
        assertThat(alerts.page(ORDERS, AlertStatus.OPEN, new AtlasPageRequest(2, 20))
                        .results())
                .hasSize(13);
        assertThat(asked()).containsExactly("status=OPEN&pageNum=2&itemsPerPage=20&includeCount=true");
    }

    @Test
    @Tag("PA-18")
    void an_alert_is_found_with_all_that_atlas_tells() {
        var disk = alerts.find(ORDERS, FULL_DISK).orElseThrow();

        assertThat(disk.metricName()).isEqualTo("DISK_PARTITION_SPACE_USED_DATA");
        assertThat(disk.clusterName()).isEqualTo("orders-checkout");
        assertThat(disk.currentValue()).isEqualTo(new AtlasAlert.Value(83.0, "RAW"));
        assertThat(disk.acknowledgedAt(NOW)).isFalse();
        assertThat(disk.closed()).isFalse();
    }

    @Test
    @Tag("PA-18")
    void what_an_open_alert_lacks_is_null() {
        var alert = alerts.find(ORDERS, PROJECT_WIDE).orElseThrow();

        assertThat(alert.eventTypeName()).isEqualTo("USERS_WITHOUT_MULTI_FACTOR_AUTH");
        assertThat(alert.created()).isNotNull();
        assertThat(alert)
                .extracting(
                        AtlasAlert::resolved,
                        AtlasAlert::currentValue,
                        AtlasAlert::hostnameAndPort,
                        AtlasAlert::clusterName,
                        AtlasAlert::acknowledgedUntil)
                .containsOnlyNulls();
    }

    @Test
    void what_nobody_foresaw_passes_through() {
        var id = simulator.raiseAlert(
                ORDERS, Map.of("eventTypeName", "MOON_TOO_BRIGHT", "status", "HESITATING", "lunarPhase", "full"));

        assertThat(alerts.find(ORDERS, id).orElseThrow())
                .extracting(AtlasAlert::eventTypeName, AtlasAlert::status)
                .containsExactly("MOON_TOO_BRIGHT", "HESITATING");
    }

    @Test
    @Tag("PA-18")
    void an_alert_that_is_not_there_is_empty_to_look_for_and_a_failure_to_acknowledge() {
        assertThat(alerts.find(ORDERS, NOWHERE)).isEmpty();
        assertThatThrownBy(() -> alerts.unacknowledge(ORDERS, NOWHERE)).isInstanceOf(AtlasFailure.NotFound.class);
    }

    @Test
    @Tag("PA-19")
    void an_acknowledgement_travels_in_utc_and_is_read_back() {
        var until = Instant.parse("2026-11-30T12:00:00.987Z");
        alerts.acknowledge(ORDERS, FULL_DISK, until, "More storage tonight");

        assertThat(sent()).hasToString("""
                {"acknowledgedUntil":"2026-11-30T12:00:00Z","acknowledgementComment":"More storage tonight"}""");
        var again = alerts.find(ORDERS, FULL_DISK).orElseThrow();
        assertThat(again.acknowledgedUntil()).isEqualTo("2026-11-30T12:00:00Z");
        assertThat(again.acknowledgementComment()).isEqualTo("More storage tonight");
        assertThat(again.acknowledgingUsername()).isEqualTo("tailor-dev");
        assertThat(again.acknowledgedAt(NOW)).isTrue();
        assertThat(again.acknowledgedAt(until)).isFalse();
    }

    @Test
    @Tag("PA-20")
    void for_good_is_a_hundred_years_ahead() {
        alerts.acknowledgeForGood(ORDERS, FULL_DISK, null);

        assertThat(sent()).hasToString("{\"acknowledgedUntil\":\"2126-11-24T09:00:00Z\"}");
    }

    @Test
    @Tag("PA-21")
    void an_acknowledgement_is_taken_back() {
        alerts.acknowledgeForGood(ORDERS, FULL_DISK, "Known");
        var answer = alerts.unacknowledge(ORDERS, FULL_DISK);

        assertThat(sent()).hasToString("{\"unacknowledgeAlert\":true}");
        assertThat(answer.acknowledgedAt(NOW)).isFalse();
        assertThat(alerts.find(ORDERS, FULL_DISK).orElseThrow().acknowledgedAt(NOW))
                .isFalse();
    }

    @Test
    @Tag("PA-19")
    void a_comment_that_is_too_long_is_atlas_s_to_refuse() {
        var refused = catchThrowableOfType(
                AtlasFailure.Refused.class, () -> alerts.acknowledge(ORDERS, FULL_DISK, NOW, "x".repeat(201)));

        assertThat(refused.hasCode("VALIDATION_ERROR")).isTrue();
        assertThat(AtlasSentences.of(refused)).isNotBlank();
    }

    @Test
    void a_change_whose_answer_is_lost_is_made_once_and_says_so() {
        simulator.fault("drop-after", 1, "PATCH", "/alerts/");
        assertThatThrownBy(() -> alerts.acknowledgeForGood(ORDERS, FULL_DISK, "Known"))
                .isInstanceOfSatisfying(AtlasFailure.TryLater.class, lost -> assertThat(lost.maybeDone())
                        .isTrue());
        assertThat(simulator.countRequests("PATCH", "/alerts/")).isEqualTo(1);
    }

    private void raise(int many) {
        IntStream.range(0, many).forEach(number -> simulator.raiseAlert(ORDERS, Map.of("eventTypeName", "NO_PRIMARY")));
        simulator.forgetJournal();
    }

    private List<String> asked() {
        return simulator.journal().stream()
                .map(entry -> entry.path("query").asText())
                .toList();
    }

    /** The body of the last change. */
    private JsonNode sent() {
        return simulator.journal().stream()
                .filter(entry -> entry.path("method").asText().equals("PATCH"))
                .map(entry -> entry.path("body"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
