package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasPlacement;
import dev.tailor.atlas.NewAtlasCluster;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.StuckWork;
import dev.tailor.cluster.Trouble;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tailor deletes in Atlas only what is surely its own, and what is to go at that very instant. */
@QuarkusTest
@Tag("MA-24")
class DeletingWithProofTest {
    private static final String ALL = "/groups/" + SimulatorControl.ORDERS + "/clusters$";
    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    StuckWork stuckWork;

    @Inject
    Carrier carrier;

    @Inject
    AtlasClusters atlas;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_stranger_s_cluster_that_atlas_has_no_room_for_is_left_alone_and_the_name_is_taken() {
        var cart = world.asked("dana", "orders-cart", "L");
        world.atlas().fault("out-of-capacity-later", 1, "POST", ALL);
        buildByHand();
        world.pass(Duration.ofMinutes(2));
        decisions.approve(world.person("lena"), world.changeOf(cart), "");
        world.work();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FAILED);
        assertThat(trouble(cart).code()).isEqualTo("DUPLICATE_CLUSTER_NAME");
        assertThatAtlasKeepsIt();
    }

    @Test
    @Tag("MA-23")
    void what_is_forgotten_while_its_late_deletion_is_looked_at_stays() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        world.accepted(deletion.id());
        world.pass(Duration.ofDays(8));
        world.atlas().forgetJournal();

        forgetDuringTheLook(CART, cart);
        assertThatAtlasKeepsIt();
    }

    @Test
    void a_late_deletion_that_nobody_forgets_is_asked_for_once_more() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        world.accepted(deletion.id());
        world.pass(Duration.ofDays(8));

        carrier.carry(deletion.id());
        assertThat(world.atlas().countRequests("DELETE", CART)).isOne();
    }

    @Test
    void what_is_forgotten_while_the_list_tells_that_it_is_without_room_stays() {
        world.atlas().fault("out-of-capacity-later", 1, "POST", ALL);
        var cart = world.asked("dana", "orders-cart", "S");
        world.work();
        world.pass(Duration.ofDays(1));

        forgetDuringTheLook(ALL, cart);
        assertThatAtlasKeepsIt();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FORGOTTEN);
    }

    /** @param look the path under which Atlas is slow to answer */
    private void forgetDuringTheLook(String look, Cluster cluster) {
        var change = world.changeOf(cluster);
        var ada = world.person("ada");
        world.atlas().fault(Map.of("kind", "latency", "millis", 1500, "method", "GET", "path", look, "times", 1));
        var work = CompletableFuture.runAsync(() -> carrier.carry(change));
        while (!world.atlas().struck() && !work.isDone()) {
            Thread.onSpinWait();
        }
        stuckWork.forget(ada, cluster.id());
        work.join();
    }

    private void assertThatAtlasKeepsIt() {
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
        assertThat(world.atlas().summary().toString()).contains("orders-cart");
    }

    private Trouble trouble(Cluster cluster) {
        return world.fresh(cluster.id())
                .currentChange()
                .flatMap(Change::trouble)
                .orElseThrow();
    }

    /** A colleague builds one of that name in Atlas's own console. */
    private void buildByHand() {
        var placement = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", false, false);
        atlas.create(
                SimulatorControl.ORDERS, new NewAtlasCluster("orders-cart", placement, "M10", 10, false, Map.of()));
    }
}
