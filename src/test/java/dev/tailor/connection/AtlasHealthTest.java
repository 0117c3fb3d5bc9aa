package dev.tailor.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import dev.tailor.simulator.Credentials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What machines that watch Tailor see of its connection. */
@QuarkusTest
class AtlasHealthTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @CsvSource({"401, UNEXPECTED_ERROR", "403, IP_ADDRESS_NOT_ON_ACCESS_LIST", "403, ORG_REQUIRES_WHITELIST"})
    @Tag("PA-23")
    void a_refused_key_is_red_without_taking_the_portal_out_of_rotation(int status, String code) {
        world.atlas().fault(Map.of("kind", "status", "status", status, "errorCode", code));
        world.work();

        var well = Visitor.nobody().get("/q/health/well");
        assertThat(well.status()).isEqualTo(503);
        assertThat(well.body()).contains("Atlas lets us in", "DOWN", code);
        assertThat(well.body()).doesNotContain(Credentials.PRIVATE_KEY, Credentials.PUBLIC_KEY);
        assertThat(Visitor.nobody().get("/q/health/ready").status()).isEqualTo(200);
        assertThat(Visitor.nobody().get("/q/health/live").status()).isEqualTo(200);
    }

    @Test
    @Tag("PA-23")
    void it_is_green_again_when_atlas_lets_tailor_in() {
        world.atlas().fault("unauthorized", 99, "GET", "/");
        world.work();
        assertThat(Visitor.nobody().get("/q/health/well").status()).isEqualTo(503);

        world.atlas().noFaults();
        world.pass(Duration.ofMinutes(5));
        world.work();
        assertThat(Visitor.nobody().get("/q/health/well").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"500, UNEXPECTED_ERROR", "429, RATE_LIMITED", "402, NO_PAYMENT_INFORMATION_FOUND"})
    void trouble_that_is_not_about_the_key_leaves_it_green(int status, String code) {
        world.atlas().fault(Map.of("kind", "status", "status", status, "errorCode", code));
        world.work();

        assertThat(Visitor.nobody().get("/q/health/well").status()).isEqualTo(200);
    }

    @Test
    void metrics_count_calls_by_operation_and_hold_no_ids() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        Visitor.dana().open("/clusters/" + cart.id());
        Visitor.nobody().asProgram().get("/clusters/" + cart.id() + "/whatever/" + cart.name());
        var metrics =
                Visitor.nobody().with("Accept", "text/plain").get("/q/metrics").body();

        assertThat(metrics)
                .contains(
                        "atlas_calls_seconds_count{endpoint=\"GET /groups/{groupId}/clusters\",outcome=\"ok\"",
                        "atlas_rate_left{set=\"clusters\"",
                        "atlas_circuit_open 0.0");
        assertThat(metrics).contains("uri=\"/clusters/{id}\"", "uri=\"UNAUTHORIZED\"");
        assertThat(metrics.lines().filter(line -> line.contains("{")))
                .noneMatch(line -> line.matches(".*([0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-|orders-cart).*"));
    }
}
