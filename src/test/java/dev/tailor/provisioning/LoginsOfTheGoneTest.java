package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasPlacement;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasCluster;
import dev.tailor.atlas.NewAtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.LoginMark;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which logins go with a cluster, where its name may be somebody else's by then. */
@QuarkusTest
class LoginsOfTheGoneTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    AtlasUsers users;

    @Inject
    AtlasClusters atlas;

    private Cluster cart;

    @BeforeEach
    void a_cluster_has_a_login_of_tailors() {
        world.reset();
        cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        login("dana-orders-cart", "Dana" + LoginMark.of(cart.id(), 7), "orders-cart");
    }

    @Test
    void a_deletion_removes_all_that_reach_it_alone_while_it_is_tailors() {
        login("by-hand", null, "orders-cart");
        login("reaches-more", "Dana" + LoginMark.of(cart.id(), 8), "orders-cart", "orders-trial");

        delete();

        assertThat(users.list(SimulatorControl.ORDERS))
                .extracting("username")
                .doesNotContain("by-hand", "dana-orders-cart")
                .contains("reaches-more");
    }

    @Test
    void a_deletion_leaves_a_stranger_of_that_name_what_is_theirs() {
        replaceInAtlas();
        login("terraform", "made by terraform", "orders-cart");

        delete();

        assertThatOnlyTailorsIsGone();
    }

    @Test
    void a_cluster_that_a_stranger_has_replaced_takes_its_own_with_it_and_no_other() {
        replaceInAtlas();
        login("terraform", "made by terraform", "orders-cart");

        look();
        look();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.GONE);
        assertThatOnlyTailorsIsGone();
    }

    @Test
    void a_vanished_cluster_leaves_no_login_of_tailors_behind() {
        login("terraform", "for the next orders-cart", "orders-cart");
        world.atlas().loseCluster(SimulatorControl.ORDERS, "orders-cart");

        look();
        look();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.GONE);
        assertThatOnlyTailorsIsGone();
    }

    private void assertThatOnlyTailorsIsGone() {
        assertThat(users.find(SimulatorControl.ORDERS, "dana-orders-cart")).isEmpty();
        assertThat(users.find(SimulatorControl.ORDERS, "terraform")).isPresent();
    }

    private void delete() {
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
    }

    private void replaceInAtlas() {
        world.atlas().loseCluster(SimulatorControl.ORDERS, "orders-cart");
        var placement = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", false, false);
        atlas.create(
                SimulatorControl.ORDERS, new NewAtlasCluster("orders-cart", placement, "M10", 10, false, Map.of()));
    }

    private void login(String username, String description, String... reaching) {
        var scopes = List.of(reaching).stream().map(AtlasScope::cluster).toList();
        var roles = List.of(AtlasRole.everywhere("readWriteAnyDatabase"));
        users.create(
                SimulatorControl.ORDERS,
                new NewAtlasUser(username, "only-in-this-test", roles, scopes, description, null));
    }

    private void look() {
        world.pass(Duration.ofMinutes(1));
        world.work();
    }
}
