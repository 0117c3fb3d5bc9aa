package dev.tailor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs by {@code ./mvnw verify -Pbench}; {@code -Dbench.only=calls,pages} chooses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchRun {
    /** One program, and where its table goes. */
    interface Program {
        /** What -Dbench.only calls it. */
        String name();

        Table run() throws Exception;
    }

    static List<Program> programs() {
        var only = List.of(System.getProperty("bench.only", "").split(","));
        var all = List.<Program>of(new Calls(), new Delay(), new Throughput(), new PageCosts());
        return all.stream()
                .filter(program -> only.contains("") || only.contains(program.name()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    @Tag("MA-28")
    void measured(Program program) throws Exception {
        var table = program.run();

        table.publish(program.name());
        assertThat(table.rows()).isNotEmpty();
    }
}
