package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation gets: target/quarkus-app, run as people run it. */
class PackagedApplicationIT {
    @TempDir
    Path home;

    @Test
    void with_an_empty_environment_it_says_what_is_missing_and_does_not_start() throws Exception {
        try (var tailor = Packaged.start(home, Map.of())) {
            assertThat(tailor.exitCode()).isEqualTo(1);
            assertThat(tailor.complaints()).hasSize(7).allSatisfy(sentence -> assertThat(sentence)
                    .contains("missing: "));
        }
    }

    @Test
    void it_brings_no_database() throws Exception {
        try (var files = Files.walk(Packaged.DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("org.postgresql"))
                    .noneMatch(name -> name.contains("embedded"));
        }
    }

    @Test
    void the_simulator_runs_alone() throws Exception {
        var begun = System.nanoTime();
        try (var simulator = Packaged.start(home, Map.of(), "simulator", "--port", "0")) {
            assertThat(Packaged.get(address(simulator) + "/simulator").statusCode())
                    .isEqualTo(200);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("The simulator answered after %d ms; 2,000 are the aim%n", took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    @Tag("MA-10")
    @Tag("PA-01")
    void with_all_that_it_needs_it_is_ready() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
                var provider = Provider.start();
                var simulator = Packaged.start(home, Map.of(), "simulator", "--port", "0");
                var tailor = Packaged.start(home, environment(postgres, provider, address(simulator)))) {
            var port = tailor.says("Listening on: http://\\S+:(\\d+)").group(1);
            var health = Packaged.get("http://localhost:" + port + "/q/health/ready");
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(Packaged.get("http://localhost:" + port + "/").body()).contains("Tailor");
        }
    }

    private static String address(Packaged simulator) throws InterruptedException {
        return simulator.says("Atlas is simulated at (http://[^,]+)").group(1);
    }

    private static Map<String, String> environment(EmbeddedPostgres postgres, Provider provider, String atlas) {
        return Map.of(
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "QUARKUS_OIDC_AUTH_SERVER_URL", provider.address(),
                "QUARKUS_OIDC_CLIENT_ID", "tailor",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", "a secret of thirty-two characters",
                "TAILOR_ATLAS_BASE_URL", atlas,
                "TAILOR_ATLAS_CLIENT_ID", "mdb_sa_id_000000000000000000000001",
                "TAILOR_ATLAS_CLIENT_SECRET", "mdb_sa_sk_tailor-development-only");
    }
}
