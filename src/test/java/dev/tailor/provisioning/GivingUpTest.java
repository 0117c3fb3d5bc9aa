package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.cluster.Assignments;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Retries;
import dev.tailor.cluster.Trouble;
import dev.tailor.cluster.Withdrawals;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what can't heal ends a try; then people go on, or not. */
@QuarkusTest
@Tag("MA-24")
class GivingUpTest {
    private static final String CREATION = "/groups/" + SimulatorControl.ORDERS + "/clusters$";
    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Retries retries;

    @Inject
    Progress progress;

    @Inject
    Assignments assignments;

    @Inject
    Steps steps;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @Tag("PA-27")
    @CsvSource({
        "400, INVALID_ATTRIBUTE, FAILED",
        "404, GROUP_NOT_FOUND, FAILED",
        "409, OUT_OF_CAPACITY, FAILED",
        "401, UNEXPECTED_ERROR, STARTING",
        "402, NO_PAYMENT_INFORMATION_FOUND, STARTING",
        "403, IP_ADDRESS_NOT_ON_ACCESS_LIST, STARTING",
        "405, WRITES_NOT_ALLOWED_DURING_APP_UPGRADES, STARTING",
        "409, A_CONFLICT_OF_THE_FUTURE, STARTING",
        "429, RATE_LIMITED, STARTING",
        "500, UNEXPECTED_ERROR, STARTING",
        "503, UNEXPECTED_ERROR, STARTING"
    })
    void only_what_can_not_heal_ends_a_try(int status, String code, ClusterState expected) {
        fault("POST", CREATION, status, code, 2);
        var cart = asked();
        world.work();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(expected);
        assertThat(current(cart).trouble()).isPresent();
    }

    @Test
    void a_conflict_that_does_not_heal_is_given_up_after_some_tries() {
        fault("POST", CREATION, 409, "A_CONFLICT_OF_THE_FUTURE", 100);
        var cart = asked();
        world.until(ClusterState.FAILED, cart);

        assertThat(world.atlas().countRequests("POST", CREATION)).isEqualTo(4);
    }

    @Test
    void trying_again_begins_with_as_much_patience_as_at_first() {
        fault("POST", CREATION, 409, "A_CONFLICT_OF_THE_FUTURE", 6);
        var cart = world.until(ClusterState.FAILED, asked());

        retries.tryAgain(world.person("dana"), world.changeOf(cart));
        assertThat(world.until(ClusterState.READY, cart).readyAt()).isPresent();
        assertThat(world.atlas().countRequests("POST", CREATION)).isEqualTo(7);
    }

    @Test
    void whoever_prefers_waiting_to_another_size_waits_until_there_is_room() {
        world.atlas().fault("out-of-capacity", 3, "POST", CREATION);
        var cart = asked();
        world.work();
        retries.waitForRoom(world.person("dana"), world.changeOf(cart));
        world.work();
        assertThat(current(cart).nextTryAt()).hasValue(World.MORNING.plus(Duration.ofMinutes(15)));

        assertThat(world.until(ClusterState.READY, cart).readyAt()).isPresent();
        assertThat(world.atlas().countRequests("POST", CREATION)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out-of-capacity", "out-of-capacity-later"})
    void another_size_takes_the_place_of_the_one_that_found_no_room_and_keeps_the_name(String fault) {
        world.atlas().fault(fault, 1, "POST", CREATION);
        var small = world.until(ClusterState.FAILED, asked());
        var medium = world.asked("dana", "orders-cart", "M");

        assertThat(world.until(ClusterState.READY, medium).size().id()).isEqualTo("M");
        assertThat(world.fresh(small.id()).state()).isEqualTo(ClusterState.WITHDRAWN);
        assertThat(world.atlas().summary().toString()).containsOnlyOnce("orders-cart");
    }

    @Test
    void waiting_for_room_can_be_withdrawn() {
        world.atlas().fault("out-of-capacity", 100, "POST", CREATION);
        var cart = asked();
        world.work();
        retries.waitForRoom(world.person("dana"), world.changeOf(cart));
        world.work();

        withdrawals.withdraw(world.person("dana"), world.changeOf(cart));
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.WITHDRAWN);
    }

    @Test
    void waiting_mends_no_other_refusal() {
        fault("POST", CREATION, 400, "INVALID_ATTRIBUTE", 1);
        var cart = asked();
        world.work();

        assertThatThrownBy(() -> retries.waitForRoom(world.person("dana"), world.changeOf(cart)))
                .hasMessageStartingWith("Waiting does not mend it.");
    }

    @Test
    void what_atlas_began_and_has_no_room_for_is_deleted_and_can_be_tried_again() {
        world.atlas().fault("out-of-capacity-later", 1, "POST", CREATION);
        var cart = world.until(ClusterState.FAILED, asked());
        assertThat(current(cart).trouble().orElseThrow().isLackOfRoom()).isTrue();
        assertThat(world.atlas().countRequests("DELETE", CART)).isOne();

        retries.tryAgain(world.person("dana"), world.changeOf(cart));
        assertThat(world.until(ClusterState.READY, cart).readyAt()).isPresent();
        assertThat(world.atlas().countRequests("POST", CREATION)).isEqualTo(2);
    }

    @Test
    void the_reason_stays_where_the_answer_to_its_deletion_is_lost() {
        world.atlas().fault("out-of-capacity-later", 1, "POST", CREATION);
        world.atlas().fault("drop-after", 1, "DELETE", CART);
        var cart = world.until(ClusterState.FAILED, asked());
        for (int minute = 0; minute < 10; minute++) {
            world.pass(Duration.ofMinutes(1));
            world.work();
        }

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FAILED);
        assertThat(current(cart).trouble().orElseThrow().isLackOfRoom()).isTrue();
        assertThat(world.atlas().summary().toString()).doesNotContain("orders-cart");
    }

    @Test
    void pauses_grow_also_where_the_look_fails() {
        fault("GET", CART, 500, "UNEXPECTED_ERROR", 100);
        var cart = asked();
        for (int minute = 0; minute < 20; minute++) {
            world.work();
            world.pass(Duration.ofMinutes(1));
        }

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.STARTING);
        // Calls that are repeated move the clock by a few seconds.
        assertThat(current(cart).nextTryAt().orElseThrow())
                .isBetween(World.MORNING.plus(Duration.ofMinutes(25)), World.MORNING.plus(Duration.ofMinutes(26)));
    }

    @Test
    void what_never_came_up_and_is_left_alone_stays_a_request_that_failed() {
        world.atlas().fault("out-of-capacity-later", 1, "POST", CREATION);
        var cart = world.until(ClusterState.FAILED, asked());
        for (int minute = 0; minute < 10; minute++) {
            world.pass(Duration.ofMinutes(1));
            world.work();
        }

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FAILED);
    }

    @Test
    void what_was_withdrawn_and_never_comes_up_is_deleted_and_then_nobody_is_at_it_any_more() {
        var cart = asked();
        var change = world.changeOf(cart);
        world.attempted(change);
        steps.create(assignments.of(change).orElseThrow());
        withdrawals.withdraw(world.person("dana"), change);
        fault("GET", CART, 500, "UNEXPECTED_ERROR", 9);
        world.work();
        assertThat(assignments.of(change).orElseThrow().failingSince()).isNotNull();

        world.atlas().noFaults();
        fault("GET", CART, 409, "OUT_OF_CAPACITY", 99);
        world.pass(Duration.ofMinutes(2));
        world.work();

        assertThat(world.atlas().countRequests("DELETE", CART)).isPositive();
        assertThat(assignments.of(change).orElseThrow().failingSince()).isNull();
    }

    @Test
    void what_was_given_up_and_atlas_began_all_the_same_goes_on() {
        var cart = asked();
        var change = world.changeOf(cart);
        world.attempted(change);
        var heardLate = assignments.of(change).orElseThrow();
        progress.refused(change, new Trouble(400, "INVALID_ATTRIBUTE", "", "", "AAAA-BBBB"));
        steps.create(heardLate);

        assertThat(world.until(ClusterState.READY, cart).readyAt()).isPresent();
        assertThat(world.atlas().countRequests("POST", CREATION)).isOne();
    }

    @Test
    @Tag("MA-20")
    void a_pause_within_the_hour_after_a_resume_is_put_off_and_not_given_up() {
        var cart = world.until(ClusterState.READY, asked());
        fault("PATCH", CART, 400, "CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER", 2);
        clusters.pause(world.person("dana"), cart.id(), "");

        assertThat(world.until(ClusterState.PAUSED, cart).pausedAt()).isPresent();
    }

    @Test
    void a_resize_that_keeps_failing_can_be_withdrawn() {
        var cart = world.until(ClusterState.READY, asked());
        fault("PATCH", CART, 500, "UNEXPECTED_ERROR", 100);
        var resize = clusters.resize(world.person("dana"), cart.id(), "M", 20, "");
        world.work();

        withdrawals.withdraw(world.person("dana"), resize.id());
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    private Cluster asked() {
        return world.asked("dana", "orders-cart", "S");
    }

    private Change current(Cluster cluster) {
        return world.fresh(cluster.id()).currentChange().orElseThrow();
    }

    private void fault(String method, String path, int status, String code, int times) {
        world.atlas()
                .fault(Map.of(
                        "kind", "status",
                        "method", method,
                        "path", path,
                        "status", status,
                        "errorCode", code,
                        "times", times));
    }
}
