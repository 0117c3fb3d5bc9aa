package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Requests;
import dev.tailor.cluster.Retries;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way between Postgres and the simulated Atlas, on clocks that the test moves. */
@QuarkusTest
class ProvisioningTest {
    private static final String CREATION = "/groups/" + SimulatorControl.ORDERS + "/clusters$";
    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Decisions decisions;

    @Inject
    Retries retries;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-17")
    @Tag("MA-19")
    void a_small_cluster_is_built_at_once_and_comes_up() {
        var cart = asked("S");
        world.work();

        assertThat(world.atlas().countRequests("POST", CREATION)).isOne();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.BUILDING);
        assertThat(world.fresh(cart.id()).connectionString()).isEmpty();
        assertThat(world.until(ClusterState.READY, cart).connectionString().orElseThrow())
                .startsWith("mongodb+srv://orders-cart.");
    }

    @Test
    @Tag("MA-17")
    void atlas_is_told_owner_purpose_and_day() {
        requests.ask(
                world.person("dana"),
                new NewCluster(null, "orders-cart", "S", null, "Cart", Map.of("clusterOwner", "Otto")));
        world.work();

        var tags = world.atlas().journal().stream()
                .filter(call -> call.path("method").asText().equals("POST"))
                .map(call -> call.path("body").path("tags").toString())
                .findFirst();
        assertThat(tags.orElseThrow())
                .contains("{\"key\":\"clusterOwner\",\"value\":\"Dana - dana@example.com\"}")
                .contains("{\"key\":\"clusterDescription\",\"value\":\"Cart\"}")
                .contains("{\"key\":\"dateCreated\",\"value\":\"2026-11-24\"}")
                .doesNotContain("Otto");
    }

    @Test
    void a_large_cluster_waits_for_a_lead_and_costs_no_call() {
        var cart = asked("L");
        world.work();

        assertThat(world.atlas().countRequests("POST", CREATION)).isZero();
        decisions.approve(world.person("lena"), world.changeOf(cart), "");
        world.work();
        assertThat(world.atlas().countRequests("POST", CREATION)).isOne();
    }

    @Test
    void a_request_that_nobody_decides_ends_after_three_days_and_frees_its_name() {
        var cart = asked("L");
        world.pass(Duration.ofDays(3));
        world.work();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.EXPIRED);
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-cart"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html503", "unauthorized"})
    void a_creation_that_atlas_did_not_hear_is_repeated(String fault) {
        world.atlas().fault(fault, 2, "POST", CREATION);
        var cart = asked("S");

        assertThat(world.until(ClusterState.READY, cart).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    @Tag("PA-27")
    void atlas_is_left_alone_as_long_as_it_asks() {
        world.atlas()
                .fault(Map.of(
                        "kind", "rate-limited", "times", 1, "method", "POST", "path", CREATION, "retryAfter", 90));
        var cart = asked("S");
        world.work();

        world.pass(Duration.ofSeconds(80));
        world.work();
        assertThat(world.atlas().countRequests("POST", CREATION)).isOne();
        assertThat(current(cart).trouble().orElseThrow().status()).isEqualTo(429);
        world.pass(Duration.ofSeconds(15));
        world.work();
        assertThat(world.atlas().countRequests("POST", CREATION)).isEqualTo(2);
    }

    @Test
    void a_turn_that_atlas_names_is_taken_then_however_often_it_was_too_early() {
        world.atlas()
                .fault(Map.of("kind", "rate-limited", "times", 3, "method", "POST", "path", CREATION, "retryAfter", 2));
        asked("S");
        world.work();

        for (int turn = 0; turn < 3; turn++) {
            world.pass(Duration.ofSeconds(3));
            world.work();
        }
        assertThat(world.atlas().countRequests("POST", CREATION)).isEqualTo(4);
    }

    @Test
    @Tag("MA-16")
    void a_name_that_a_stranger_took_meanwhile_ends_with_the_sentence_of_the_form() {
        requests.ask(world.person("dana"), new NewCluster(null, "orders-ledger", "S", null, "", Map.of()));
        world.work();

        var failed = clusters.get(world.person("dana"), only("orders-ledger"));
        assertThat(failed.state()).isEqualTo(ClusterState.FAILED);
        assertThat(current(failed).trouble().orElseThrow().code()).isEqualTo("DUPLICATE_CLUSTER_NAME");
        assertThat(world.atlas().countRequests("POST", CREATION)).isZero();
    }

    @Test
    void a_full_cloud_ends_the_try_and_trying_again_goes_on() {
        world.atlas().fault("out-of-capacity", 1, "POST", CREATION);
        var cart = asked("S");
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FAILED);

        retries.tryAgain(world.person("dana"), world.changeOf(cart));
        world.until(ClusterState.READY, cart);
    }

    @Test
    @Tag("MA-24")
    void a_resize_sends_one_patch_with_what_differs_and_survives_a_failing_one() {
        var cart = world.until(ClusterState.READY, asked("S"));
        world.atlas().forgetJournal();
        world.atlas().fault(Map.of("kind", "status", "status", 500, "times", 1, "method", "PATCH", "path", CART));
        clusters.resize(world.person("dana"), cart.id(), "M", 20, "");
        world.work();
        assertThat(current(cart).trouble()).isPresent();

        var resized = world.until(ClusterState.READY, cart);
        assertThat(resized.size().id()).isEqualTo("M");
        assertThat(resized.storageGb()).isEqualTo(20);
        assertThat(world.atlas().countRequests("PATCH", CART)).isEqualTo(2);
        // What stays as it is was seen at the look: rates are for changes.
        assertThat(world.atlas().countRequests("GET", CART)).isEqualTo(2);
    }

    @Test
    @Tag("MA-20")
    void a_cluster_is_paused_and_resumed() {
        var cart = world.until(ClusterState.READY, asked("S"));
        clusters.pause(world.person("dana"), cart.id(), "Holidays");
        world.until(ClusterState.PAUSED, cart);

        clusters.resume(world.person("dana"), cart.id(), "");
        world.until(ClusterState.READY, cart);
        assertThat(world.atlas().countRequests("PATCH", CART)).isEqualTo(2);
    }

    @Test
    void a_change_that_somebody_undid_in_atlas_fails_instead_of_waiting_for_ever() {
        var cart = world.until(ClusterState.READY, asked("S"));
        clusters.pause(world.person("dana"), cart.id(), "");
        world.work();
        world.atlas()
                .changeCluster(SimulatorControl.ORDERS, "orders-cart", Map.of("paused", false, "stateName", "IDLE"));
        world.pass(Duration.ofMinutes(3));
        world.work();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
        assertThat(current(cart).trouble().orElseThrow().meaning()).contains("something else");
    }

    @Test
    void a_state_of_the_future_is_passed_on_as_it_is() {
        var cart = world.until(ClusterState.READY, asked("S"));
        world.atlas().showState(SimulatorControl.ORDERS, "orders-cart", "CONTEMPLATING");
        world.pass(Duration.ofMinutes(1));
        world.work();

        var unsure = world.fresh(cart.id());
        assertThat(unsure.state()).isEqualTo(ClusterState.UNSURE);
        assertThat(unsure.inAtlas().orElseThrow().state()).isEqualTo("CONTEMPLATING");
    }

    @Test
    @Tag("MA-28")
    void a_settled_project_is_asked_once_a_minute_and_family_however_many_clusters_it_has() {
        world.work();
        world.atlas().forgetJournal();

        world.pass(Duration.ofSeconds(59));
        world.work();
        assertThat(world.atlas().countRequests()).isZero();
        world.pass(Duration.ofSeconds(1));
        world.work();
        assertThat(world.atlas().countRequests("GET", "/clusters")).isEqualTo(2);
        assertThat(world.atlas().countRequests("GET", "/flexClusters")).isEqualTo(2);
    }

    private Cluster asked(String size) {
        return world.asked("dana", "orders-cart", size);
    }

    private Change current(Cluster cluster) {
        return world.fresh(cluster.id()).currentChange().orElseThrow();
    }

    private UUID only(String name) {
        return world.named(name).id();
    }
}
