package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasPlacement;
import dev.tailor.atlas.NewAtlasCluster;
import dev.tailor.cluster.Absences;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Observations;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How clusters end in Atlas: deleted here, deleted there, or withdrawn before they came up. */
@QuarkusTest
class EndsTest extends AtEnds {
    @Inject
    Observations observations;

    @Inject
    Absences absences;

    @Inject
    ProjectWatch watch;

    @Inject
    AtlasClusters atlas;

    @Test
    @Tag("MA-23")
    void a_deletion_waits_a_week_and_is_done_once() {
        var cart = world.until(ClusterState.READY, asked());
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();

        world.pass(Duration.ofDays(7));
        world.until(ClusterState.GONE, cart);
        assertThat(world.atlas().countRequests("DELETE", CART)).isOne();
    }

    @Test
    void an_undone_deletion_leaves_the_cluster_in_peace() {
        var cart = world.until(ClusterState.READY, asked());
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        withdrawals.withdraw(world.person("dana"), deletion.id());

        world.pass(Duration.ofDays(8));
        world.until(ClusterState.READY, cart);
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
    }

    @Test
    void what_atlas_does_not_show_is_deleted_no_earlier_and_can_still_be_undone() {
        var cart = world.until(ClusterState.READY, asked());
        hide(Integer.MAX_VALUE);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
    }

    @Test
    void a_cluster_that_nobody_could_connect_to_yet_is_deleted_at_once() {
        var cart = asked();
        world.work();
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        world.until(ClusterState.GONE, cart);
    }

    @Test
    void a_cluster_that_atlas_has_no_room_for_after_all_is_deleted_all_the_same() {
        var cart = asked();
        world.work();
        hide(2);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        world.until(ClusterState.GONE, cart);
        assertThat(world.atlas().countRequests("DELETE", CART)).isOne();
    }

    @Test
    void a_cluster_deleted_behind_our_back_is_believed_gone_at_the_second_look() {
        var cart = world.until(ClusterState.READY, asked());
        world.atlas().loseCluster(SimulatorControl.ORDERS, "orders-cart");
        world.pass(Duration.ofMinutes(1));
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);

        world.pass(Duration.ofMinutes(1));
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.GONE);
    }

    @Test
    void a_cluster_that_somebody_has_replaced_in_atlas_is_gone() {
        var cart = world.until(ClusterState.READY, asked());
        replaceInAtlas();
        look();
        look();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.GONE);
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
        assertThat(world.atlas().summary().toString()).contains("orders-cart");
    }

    @Test
    @Tag("MA-23")
    void a_deletion_ends_though_somebody_has_taken_the_name_in_atlas() {
        var cart = world.until(ClusterState.READY, asked());
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        world.pass(Duration.ofDays(7));
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.DELETING);
        replaceInAtlas();
        look();
        look();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.GONE);
    }

    @Test
    void a_cluster_that_a_list_lacks_but_atlas_knows_by_name_lives_on() {
        var cart = world.until(ClusterState.READY, asked());
        observations.seen(cart.project().id(), List.of());
        world.pass(Duration.ofMinutes(1));
        observations.seen(cart.project().id(), List.of());
        var absent = absences.of(cart.project().id());
        assertThat(absent).hasSize(1);

        absent.forEach(one -> watch.askByName(SimulatorControl.ORDERS, one));
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    /** As Atlas does with what it has no room for. */
    private void hide(int times) {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "method",
                        "GET",
                        "path",
                        CART,
                        "status",
                        409,
                        "errorCode",
                        "OUT_OF_CAPACITY",
                        "times",
                        times));
    }

    /** Somebody else builds another one under its name. */
    private void replaceInAtlas() {
        world.atlas().loseCluster(SimulatorControl.ORDERS, "orders-cart");
        var placement = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", false, false);
        atlas.create(
                SimulatorControl.ORDERS, new NewAtlasCluster("orders-cart", placement, "M10", 10, false, Map.of()));
    }
}
