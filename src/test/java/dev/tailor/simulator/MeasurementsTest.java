package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementsTest extends SimulatorTest {
    private static final String PROCESSES = "/groups/" + AtlasAccount.ORDERS + "/processes/";
    private static final String LAST_HOUR = "granularity=PT1M&period=PT1H";

    @Test
    @Tag("PN-14")
    void the_last_hour_has_a_point_each_minute_with_the_unit() {
        var measured = measured("orders-checkout-dev", LAST_HOUR + "&m=CONNECTIONS&m=SYSTEM_MEMORY_USED");
        var connections = measured.path("measurements").path(0);

        assertThat(measured.path("measurements").findValuesAsText("units")).containsExactly("SCALAR", "KILOBYTES");
        assertThat(connections.path("dataPoints")).hasSize(60);
        assertThat(times(connections)).isSorted().allMatch(time -> time.getEpochSecond() % 60 == 0);
        assertThat(values(connections)).allMatch(value -> value >= 32);
        assertThat(measured.path("granularity").asText()).isEqualTo("PT1M");
    }

    @Test
    @Tag("PN-14")
    void what_was_measured_stays_so() {
        var before = byTime("orders-checkout-dev", "OPCOUNTER_QUERY");
        atlas.advance(1800);
        var after = byTime("orders-checkout-dev", "OPCOUNTER_QUERY");

        assertThat(after.subList(1, 30)).isEqualTo(before.subList(31, 60));
    }

    @Test
    void all_metrics_come_where_none_is_named() {
        var names =
                measured("orders-checkout-dev", LAST_HOUR).path("measurements").findValuesAsText("name");

        assertThat(names).hasSizeGreaterThan(80).contains("CONNECTIONS", "SYSTEM_NORMALIZED_CPU_USER", "OPCOUNTER_CMD");
    }

    @Test
    void a_rate_has_no_value_for_the_first_point() {
        var rate = measured("orders-checkout-dev", LAST_HOUR + "&m=OPCOUNTER_CMD")
                .path("measurements")
                .path(0)
                .path("dataPoints");

        assertThat(rate.path(0).path("value").isNull()).isTrue();
        assertThat(rate.path(1).path("value").isNumber()).isTrue();
    }

    @Test
    void nothing_is_measured_while_a_cluster_is_paused() {
        assertThat(values(connections("orders-returns", LAST_HOUR))).isEmpty();

        atlas.patch(CLUSTERS + "/orders-ledger", "{'paused':true}");
        atlas.advance(1800);
        assertThat(values(connections("orders-ledger", LAST_HOUR))).hasSizeBetween(29, 31);
    }

    @Test
    void nothing_is_told_of_the_time_before_a_cluster_existed() {
        atlas.advance(18 * 60);

        assertThat(connections("orders-refunds", LAST_HOUR).path("dataPoints")).hasSizeBetween(4, 6);
    }

    @Test
    void the_disk_that_is_set_to_be_full_is_full_and_more_of_it_makes_it_less_so() {
        atlas.control("PATCH", "/clusters/" + AtlasAccount.ORDERS + "/orders-ledger", "{'diskUsedPercent':85}");
        atlas.advance(60);
        assertThat(fullest("orders-ledger")).isEqualTo(85);

        atlas.control("PATCH", "/clusters/" + AtlasAccount.ORDERS + "/orders-ledger", "{'diskSizeGB':20}");
        assertThat(fullest("orders-ledger")).isEqualTo(42.5);
    }

    @Test
    void the_sample_has_a_disk_above_80_percent() {
        assertThat(fullest("orders-checkout")).isEqualTo(83);
    }

    @Test
    void used_and_free_make_the_whole_disk() {
        var disk = disk("orders-checkout", "DISK_PARTITION_SPACE_USED", "DISK_PARTITION_SPACE_FREE");
        var both = newest(disk.path(0)) + newest(disk.path(1));

        assertThat(both).isEqualTo(60.0 * (1L << 30));
    }

    @Test
    void a_cluster_that_nobody_uses_has_the_connections_of_atlas_itself() {
        assertThat(values(connections("orders-invoices", LAST_HOUR))).containsOnly(32.0);
        assertThat(values(connections("orders-invoices", "granularity=P1D&period=P20D")))
                .anyMatch(value -> value > 32);
    }

    @ParameterizedTest
    @CsvSource({
        "period=PT1H, 400 MISSING_QUERY_PARAMETER",
        "granularity=PT1M, 400 MISSING_QUERY_PARAMETER",
        "granularity=PT7M&period=PT1H, 400 INVALID_GRANULARITY",
        "granularity=PT1M&period=an-hour, 400 INVALID_PERIOD",
        "granularity=PT1M&period=P, 400 INVALID_PERIOD",
        "granularity=PT1M&period=-PT1H, 400 INVALID_PERIOD",
        "granularity=PT1M&period=PT1H&start=2026-01-01T00:00:00Z, 400 MUTUALLY_EXCLUSIVE_QUERY_PARAMETERS",
        "granularity=PT1M&start=2026-01-01T00:00:00Z, 400 MISSING_QUERY_PARAMETER",
        "granularity=PT1M&start=yesterday&end=2026-01-01T00:00:00Z, 400 INVALID_DATE_FORMAT",
        "granularity=PT1M&start=2026-01-02T00:00:00Z&end=2026-01-01T00:00:00Z, 400 INVALID_DATE_RANGE",
        "granularity=PT1M&period=PT1H&m=HAPPINESS, 404 INVALID_METRIC_NAME",
        "granularity=PT1M&period=PT1H&m=DISK_PARTITION_SPACE_USED, 404 INVALID_METRIC_NAME",
        "granularity=PT1M&period=PT1H&m=a&m=b&m=c&m=d&m=e&m=f&m=g&m=h&m=i&m=j&m=k, 400 INVALID_QUERY_PARAMETER",
        "granularity=PT10S&period=PT1H, 500 UNEXPECTED_ERROR"
    })
    void questions_that_make_no_sense_are_refused(String query, String verdict) {
        assertThat(atlas.get(PROCESSES + process("orders-ledger") + "/measurements?" + query)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_start_and_an_end_do_as_well_as_a_period() {
        var now = Instant.parse(atlas.control("GET", "/clock", "").text("now"));
        var between = "granularity=PT5M&start=" + now.minusSeconds(3 * 3600) + "&end=" + now.minusSeconds(3600);

        assertThat(connections("orders-ledger", between).path("dataPoints")).hasSizeBetween(23, 25);
        assertThat(connections("orders-ledger", "granularity=PT5M&period=P1DT12H")
                        .path("dataPoints"))
                .hasSize(432);
    }

    @Test
    void the_disk_is_called_data() {
        var disks = PROCESSES + process("orders-ledger") + "/disks";

        assertThat(atlas.get(disks).json().path("results").findValuesAsText("partitionName"))
                .containsExactly("data");
        assertThat(atlas.get(disks + "/data").text("partitionName")).isEqualTo("data");
        assertThat(atlas.get(disks + "/sda1").verdict()).isEqualTo("404 DEVICE_NOT_FOUND");
    }

    private double fullest(String cluster) {
        return Math.round(newest(disk(cluster, "DISK_PARTITION_SPACE_PERCENT_USED")
                                .path(0))
                        * 10)
                / 10.0;
    }

    private JsonNode disk(String cluster, String... metrics) {
        var path = PROCESSES + process(cluster, 1) + "/disks/data/measurements?" + LAST_HOUR + "&m=";
        return atlas.get(path + String.join("&m=", metrics)).json().path("measurements");
    }

    private List<String> byTime(String cluster, String metric) {
        var points = new ArrayList<String>();
        measured(cluster, LAST_HOUR + "&m=" + metric)
                .path("measurements")
                .path(0)
                .path("dataPoints")
                .forEach(point -> points.add(point.toString()));
        return points;
    }

    private JsonNode connections(String cluster, String range) {
        return measured(cluster, range + "&m=CONNECTIONS").path("measurements").path(0);
    }

    private JsonNode measured(String cluster, String query) {
        return atlas.get(PROCESSES + process(cluster) + "/measurements?" + query)
                .json();
    }

    private String process(String cluster) {
        return process(cluster, 0);
    }

    private String process(String cluster, int number) {
        for (var node : atlas.get(PROCESSES.replaceAll("/$", "")).json().path("results")) {
            if (node.path("userAlias").asText().startsWith(cluster + "-shard-00-0" + number)) {
                return node.path("id").asText();
            }
        }
        throw new AssertionError("No process of " + cluster);
    }

    private static List<Instant> times(JsonNode measurement) {
        return measurement.path("dataPoints").findValuesAsText("timestamp").stream()
                .map(Instant::parse)
                .toList();
    }

    private static double newest(JsonNode measurement) {
        var values = values(measurement);
        return values.get(values.size() - 1);
    }

    private static List<Double> values(JsonNode measurement) {
        return measurement.path("dataPoints").findValues("value").stream()
                .filter(JsonNode::isNumber)
                .map(JsonNode::asDouble)
                .toList();
    }
}
