package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
    private static final String ALERT = "/groups/" + AtlasAccount.ORDERS + "/alerts/67a000000000000000000001";
    private static final String LEDGER = SimulatorTest.CLUSTERS + "/orders-ledger";

    @TempDir
    Path folder;

    private SimulatorOptions options;

    @BeforeEach
    void keep_the_world() {
        options = SimulatorOptions.frozen().withSample(true).withState(folder.resolve("deep/state.json"));
    }

    @Test
    void the_world_and_its_time_outlive_a_restart() {
        Instant before;
        try (var first = Simulator.start(options)) {
            var atlas = new AtlasAccount(first.baseUri()).signIn();
            atlas.advance(1000);
            before = now(atlas);
            atlas.patch(LEDGER, SimulatorTest.sized("M20", "20"));
            atlas.post(SimulatorTest.ACCESS, "[{'ipAddress':'203.0.113.7'}]");
            atlas.delete(SimulatorTest.USERS + "/admin/checkout-nightly");
        }

        try (var second = Simulator.start(options)) {
            var atlas = new AtlasAccount(second.baseUri()).signIn();
            assertThat(now(atlas)).isEqualTo(before);
            assertThat(atlas.get(LEDGER).text("stateName")).isEqualTo("UPDATING");
            assertThat(atlas.get(LEDGER).json().findValuesAsText("instanceSize"))
                    .containsOnly("M20");
            assertThat(atlas.get(SimulatorTest.ACCESS).json().path("totalCount").asInt())
                    .isEqualTo(2);
            assertThat(atlas.get(SimulatorTest.USERS).json().findValuesAsText("username"))
                    .isNotEmpty()
                    .doesNotContain("checkout-nightly");
        }
    }

    @Test
    void everything_else_outlives_it_too() {
        String load;
        try (var first = Simulator.start(options)) {
            var atlas = new AtlasAccount(first.baseUri()).signIn();
            atlas.patch(LEDGER + "/processArgs", "{'javascriptEnabled':false}");
            atlas.patch(ALERT, "{'acknowledgedUntil':'2100-01-01T00:00:00Z','acknowledgementComment':'seen'}");
            load = atlas.post("/groups/" + AtlasAccount.ORDERS + "/sampleDatasetLoad/orders-events", "")
                    .text("_id");
        }

        try (var second = Simulator.start(options)) {
            var atlas = new AtlasAccount(second.baseUri()).signIn();
            assertThat(atlas.get(LEDGER + "/processArgs")
                            .json()
                            .path("javascriptEnabled")
                            .asBoolean(true))
                    .isFalse();
            assertThat(atlas.get(ALERT).text("acknowledgementComment")).isEqualTo("seen");
            assertThat(atlas.get("/groups/" + AtlasAccount.ORDERS + "/sampleDatasetLoad/" + load)
                            .status())
                    .isEqualTo(200);
            assertThat(atlas.get("/groups/" + AtlasAccount.ORDERS + "/events")
                            .json()
                            .findValuesAsText("eventTypeName"))
                    .contains("CLUSTER_UPDATE_SUBMITTED");
        }
    }

    @Test
    void time_that_passes_while_it_is_stopped_counts() {
        var real = new MovableTime();
        var clock = new SimulatedClock(real, 60);
        var stopped = new StateFile.Kept(clock.instant(), real.instant(), World.empty(clock.instant()));
        real.pass(Duration.ofSeconds(10));

        var later = new SimulatedClock(real, 60);
        later.continueFrom(stopped.simulated(), stopped.real());
        assertThat(Duration.between(stopped.simulated(), later.instant())).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_file_that_cannot_be_read_begins_the_world_anew() throws IOException {
        Files.createDirectories(options.state().getParent());
        Files.writeString(options.state(), "{\"torn");

        try (var simulator = Simulator.start(options)) {
            var atlas = new AtlasAccount(simulator.baseUri()).signIn();
            assertThat(atlas.get(LEDGER).status()).isEqualTo(200);
        }
    }

    private static Instant now(AtlasAccount atlas) {
        return Instant.parse(atlas.control("GET", "/clock", "").text("now"));
    }
}
