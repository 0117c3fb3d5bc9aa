package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Machines stand still until a cluster is deleted, where Atlas stops them, and run again where that is undone. */
@QuarkusTest
class RestingTest extends AtEnds {
    @Inject
    Carrier carrier;

    @Test
    void what_is_being_retired_is_paused_and_runs_again_when_that_is_undone() {
        var cart = world.until(ClusterState.READY, asked());
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        look();
        var retiring = world.fresh(cart.id());
        assertThat(retiring.state()).isEqualTo(ClusterState.RETIRING);
        assertThat(retiring.inAtlas().orElseThrow().isPaused()).isTrue();
        assertThat(retiring.drifted()).isFalse();

        withdrawals.withdraw(world.person("dana"), deletion.id());
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.CHANGING);
        var back = world.until(ClusterState.READY, cart);

        assertThat(back.inAtlas().orElseThrow().isPaused()).isFalse();
        assertThat(back.drifted()).isFalse();
    }

    @Test
    void what_stood_still_before_stands_still_when_its_deletion_is_undone() {
        var cart = world.until(ClusterState.READY, asked());
        clusters.pause(world.person("dana"), cart.id(), "");
        world.until(ClusterState.PAUSED, cart);
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();

        withdrawals.withdraw(world.person("dana"), deletion.id());

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.PAUSED);
    }

    @Test
    void what_is_undone_while_atlas_is_asked_to_stop_it_runs_again() {
        var cart = world.until(ClusterState.READY, asked());
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.atlas().fault(Map.of("kind", "latency", "millis", 1500, "method", "PATCH", "path", CART, "times", 1));
        var rest = CompletableFuture.runAsync(world::work);
        while (!world.atlas().struck() && !rest.isDone()) {
            Thread.onSpinWait();
        }
        withdrawals.withdraw(world.person("dana"), deletion.id());
        carrier.carry(world.changeOf(cart));
        rest.join();
        world.pass(Duration.ofMinutes(10));
        world.work();
        look();

        assertThat(world.fresh(cart.id()).inAtlas().orElseThrow().isPaused()).isFalse();
    }

    @Test
    void what_atlas_does_not_pause_yet_is_paused_later() {
        var cart = world.until(ClusterState.READY, asked());
        world.atlas().fault(refusal("PATCH", "CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER"));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        look();
        assertThat(world.fresh(cart.id()).inAtlas().orElseThrow().isPaused()).isFalse();

        world.pass(Duration.ofMinutes(10));
        world.work();
        look();
        assertThat(world.fresh(cart.id()).inAtlas().orElseThrow().isPaused()).isTrue();
    }

    @Test
    void what_atlas_does_not_pause_is_deleted_all_the_same() {
        var cart = world.until(ClusterState.READY, asked());
        world.atlas().fault(refusal("PATCH", "TENANT_CLUSTER_UPDATE_UNSUPPORTED"));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);

        world.pass(Duration.ofDays(7));
        world.until(ClusterState.GONE, cart);
    }

    @Test
    void what_atlas_refuses_to_show_while_it_rests_is_deleted_all_the_same() {
        var cart = world.until(ClusterState.READY, asked());
        world.atlas().fault(refusal("PATCH", "CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER"));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        world.atlas().fault(refusal("GET", "INVALID_ATTRIBUTE"));
        world.pass(Duration.ofMinutes(10));
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);

        world.pass(Duration.ofDays(7));
        world.until(ClusterState.GONE, cart);
    }

    @Test
    void what_never_rested_is_not_resumed_when_its_deletion_is_undone() {
        var cart = world.until(ClusterState.READY, asked());
        world.atlas().fault(refusal("PATCH", "TENANT_CLUSTER_UPDATE_UNSUPPORTED"));
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();

        withdrawals.withdraw(world.person("dana"), deletion.id());
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    private static Map<String, Object> refusal(String method, String code) {
        return Map.of("kind", "status", "method", method, "path", CART, "status", 400, "errorCode", code, "times", 1);
    }
}
