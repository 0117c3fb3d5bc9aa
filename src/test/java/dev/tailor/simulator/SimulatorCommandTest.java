package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorCommandTest {
    @Test
    void every_option_is_read() {
        var options = SimulatorCommand.options(List.of(
                ("--host 0.0.0.0 --port 9000 --speed 2.5 --state world.json --sample --creation-seconds 30 --tls ca.pem"
                                + " --public-key k --private-key p --client-id i --client-secret s")
                        .split(" ")));

        assertThat(options)
                .isEqualTo(new SimulatorOptions(
                        "0.0.0.0",
                        9000,
                        2.5,
                        true,
                        Path.of("world.json"),
                        Duration.ofSeconds(30),
                        new Credentials("k", "p", "i", "s"),
                        Path.of("ca.pem")));
    }

    @Test
    void without_options_it_runs_in_real_time_at_its_usual_port() {
        assertThat(SimulatorCommand.options(List.of()))
                .isEqualTo(SimulatorOptions.defaults().withPort(8090));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--speed -1", "--port 70000", "--nonsense"})
    void what_it_does_not_understand_ends_it(String arguments) {
        assertThat(SimulatorCommand.run(List.of(arguments.split(" ")))).isEqualTo(2);
    }

    @Test
    void a_certificate_that_cannot_be_written_ends_it(@TempDir Path directory) throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThat(SimulatorCommand.run(
                        List.of("--port", "0", "--tls", file.resolve("ca.pem").toString())))
                .isEqualTo(1);
    }

    @Test
    void a_port_that_is_taken_ends_it() {
        try (var other = Simulator.start(SimulatorOptions.frozen())) {
            assertThat(SimulatorCommand.run(List.of("--port", Integer.toString(other.port()))))
                    .isEqualTo(1);
        }
    }
}
