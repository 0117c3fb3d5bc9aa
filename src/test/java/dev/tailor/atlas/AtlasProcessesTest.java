package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Processes and measurements, asked of the simulator over HTTP. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasProcessesTest {
    private static final AtlasRange HOUR = AtlasRange.last("PT1H", "PT1M");

    @Inject
    AtlasProcesses processes;

    @Inject
    AtlasClusters clusters;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
    }

    @Test
    @Tag("PN-14")
    void the_nodes_of_a_cluster_are_found_through_its_connection_string() {
        var nodes = nodesOf("orders-checkout");

        assertThat(nodes).hasSize(3).allMatch(node -> node.userAlias().startsWith("orders-checkout-shard-"));
        assertThat(nodes).filteredOn(AtlasProcess::primary).hasSize(1);
        assertThat(nodesOf("orders-playground")).isEmpty();
    }

    @Test
    @Tag("PN-14")
    void a_series_comes_with_its_unit_and_its_gaps() {
        var node = nodesOf("orders-checkout").get(0);
        var measured = processes.measurements(ORDERS, node.id(), HOUR, List.of("CONNECTIONS", "OPCOUNTER_QUERY"));

        assertThat(measured).extracting(AtlasMeasurement::units).containsExactly("SCALAR", "SCALAR_PER_SECOND");
        assertThat(measured.get(1).dataPoints()).hasSize(60);
        assertThat(measured.get(1).dataPoints().get(0).value()).isNull();
        assertThat(measured.get(1).dataPoints().get(1).value()).isPositive();
    }

    @Test
    void more_than_ten_names_are_asked_for_in_several_calls() {
        var node = nodesOf("orders-checkout").get(0);
        var all = processes.measurements(ORDERS, node.id(), HOUR, List.of()).stream()
                .map(AtlasMeasurement::name)
                .toList();
        simulator.forgetJournal();

        assertThat(processes.measurements(ORDERS, node.id(), HOUR, all.subList(0, 25)))
                .extracting(AtlasMeasurement::name)
                .isEqualTo(all.subList(0, 25));
        assertThat(simulator.countRequests("GET", "measurements")).isEqualTo(3);
    }

    @Test
    @Tag("PN-14")
    void a_disk_is_measured_under_its_name() {
        var node = nodesOf("orders-checkout").get(1);
        assertThat(processes.disks(ORDERS, node.id())).containsExactly("data");

        var used = List.of("DISK_PARTITION_SPACE_PERCENT_USED");
        var points = processes
                .diskMeasurements(ORDERS, node.id(), "data", HOUR, used)
                .get(0);
        assertThat(points.units()).isEqualTo("PERCENT");
        assertThat(points.dataPoints().get(59).value()).isBetween(80.0, 83.1);
    }

    @Test
    void from_one_instant_to_another() {
        var node = nodesOf("orders-checkout").get(0);
        var now = simulator.now();
        var range = AtlasRange.between(now.minus(Duration.ofHours(5)), now.minus(Duration.ofHours(1)), "PT1H");

        assertThat(processes
                        .measurements(ORDERS, node.id(), range, List.of("CONNECTIONS"))
                        .get(0)
                        .dataPoints())
                .hasSizeBetween(4, 5);
    }

    @Test
    void what_is_not_there_is_said_so() {
        assertThat(processes.find(ORDERS, "elsewhere:27017")).isEmpty();
        assertThat(processes.find(ORDERS, nodesOf("orders-ledger").get(0).id())).isPresent();
        assertThatThrownBy(() -> processes.measurements(ORDERS, "elsewhere:27017", HOUR, List.of("CONNECTIONS")))
                .isInstanceOfSatisfying(
                        AtlasFailure.NotFound.class, gone -> assertThat(gone.hasCode(AtlasCode.PROCESS_NOT_FOUND))
                                .isTrue());
    }

    @Test
    void a_range_is_a_period_or_two_instants() {
        assertThatThrownBy(() -> new AtlasRange("PT1M", null, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<AtlasProcess> nodesOf(String name) {
        var cluster = clusters.find(ORDERS, name).orElseThrow();
        return processes
                .list(ORDERS)
                .filter(process -> process.belongsTo(cluster))
                .toList();
    }
}
