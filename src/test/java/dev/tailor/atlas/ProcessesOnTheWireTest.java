package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.PlainServer.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked about processes, and answers that no simulator gives. */
@QuarkusTest
class ProcessesOnTheWireTest extends OnTheWire {
    private static final String NODE = "atlas-4bnb1e-shard-00-00.k3xq7.mongodb.net:27017";

    private final AtlasProcesses processes = new AtlasProcesses(connection);

    @Test
    @Tag("PN-14")
    void names_are_repeated_and_the_host_stays_whole() {
        next = Answer.json(200, "{\"measurements\":[]}");
        processes.measurements(
                GROUP, NODE, AtlasRange.last("P1DT12H", "PT1M"), List.of("CONNECTIONS", "OPCOUNTER_CMD"));

        assertThat(last().target().replace("%3A", ":"))
                .isEqualTo(GROUPS + GROUP + "/processes/" + NODE
                        + "/measurements?granularity=PT1M&period=P1DT12H&m=CONNECTIONS&m=OPCOUNTER_CMD");
    }

    @Test
    @Tag("PN-14")
    void names_and_units_of_the_future_pass_through() {
        next = Answer.json(200, """
                {"measurements":[{"name":"QUANTUM_STATES","units":"QUBITS","dataPoints":[
                {"timestamp":"2026-11-24T09:00:00Z","value":null,"spin":"up"}]},{"name":"FTS_DISK_USAGE"}]}""");
        var measured = processes.measurements(GROUP, NODE, AtlasRange.last("PT1H", "PT1M"), List.of());

        assertThat(measured.get(0).name()).isEqualTo("QUANTUM_STATES");
        assertThat(measured.get(0).units()).isEqualTo("QUBITS");
        assertThat(measured.get(0).dataPoints().get(0).value()).isNull();
        assertThat(measured.get(1).dataPoints()).isEmpty();
    }

    @Test
    void an_answer_without_measurements_is_an_empty_list() {
        next = Answer.json(200, "{}");
        assertThat(processes.measurements(GROUP, NODE, AtlasRange.last("PT1H", "PT1M"), List.of()))
                .isEmpty();
    }
}
