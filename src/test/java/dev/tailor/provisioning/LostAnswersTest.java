package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Drift;
import dev.tailor.cluster.Drifts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Atlas is asked and no answer comes, because it was lost on its way back or the question on its way there. What Atlas
 * has done is not asked for again; what it has not heard is asked for once more.
 */
@QuarkusTest
@Tag("MA-24")
class LostAnswersTest {
    private static final String CREATION = "/groups/" + SimulatorControl.ORDERS + "/clusters$";
    private static final String CART = "/clusters/orders-cart$";
    private static final String LOGIN = "/databaseUsers/admin/nightly$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Drifts drifts;

    @Inject
    AtlasUsers users;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    void a_creation(String fault, int questions) {
        world.atlas().fault(fault, 1, "POST", CREATION);
        world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));

        assertThat(world.atlas().countRequests("POST", CREATION)).isEqualTo(questions);
        assertThat(world.atlas().summary().toString()).containsOnlyOnce("orders-cart");
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    void a_resize(String fault, int questions) {
        var cart = ready();
        world.atlas().fault(fault, 1, "PATCH", CART);
        clusters.resize(world.person("dana"), cart.id(), "M", 20, "");

        assertThat(world.until(ClusterState.READY, cart).size().id()).isEqualTo("M");
        assertThat(world.atlas().countRequests("PATCH", CART)).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    void a_pause(String fault, int questions) {
        var cart = ready();
        world.atlas().fault(fault, 1, "PATCH", CART);
        clusters.pause(world.person("dana"), cart.id(), "");

        assertThat(world.until(ClusterState.PAUSED, cart).pausedAt()).isPresent();
        assertThat(world.atlas().countRequests("PATCH", CART)).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    void a_resume(String fault, int questions) {
        var cart = ready();
        clusters.pause(world.person("dana"), cart.id(), "");
        world.until(ClusterState.PAUSED, cart);
        world.atlas().forgetJournal();
        world.atlas().fault(fault, 1, "PATCH", CART);
        clusters.resume(world.person("dana"), cart.id(), "");

        assertThat(world.until(ClusterState.READY, cart).pausedAt()).isEmpty();
        assertThat(world.atlas().countRequests("PATCH", CART)).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    void a_restored_protection(String fault, int questions) {
        var cart = ready();
        world.atlas()
                .changeCluster(SimulatorControl.ORDERS, "orders-cart", Map.of("terminationProtectionEnabled", true));
        minutes(1);
        world.atlas().fault(fault, 1, "PATCH", CART);
        drifts.restore(world.person("dana"), cart.id(), "protection", "on");
        minutes(20);

        assertThat(Drift.of(world.fresh(cart.id()))).isEmpty();
        assertThat(world.atlas().countRequests("PATCH", CART)).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    void a_label_s_tag(String fault, int questions) {
        var cart = ready();
        world.atlas().fault(fault, 1, "PATCH", CART);
        clusters.describe(world.person("dana"), cart.id(), "Cart", Map.of("environment", "test"));
        minutes(20);

        assertThat(world.fresh(cart.id()).inAtlas().orElseThrow().tags()).containsEntry("environment", "test");
        assertThat(Drift.of(world.fresh(cart.id()))).isEmpty();
        assertThat(world.atlas().countRequests("PATCH", CART)).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    @Tag("MA-23")
    void a_deletion(String fault, int questions) {
        var cart = ready();
        world.atlas().fault(fault, 1, "DELETE", CART);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        world.pass(Duration.ofDays(7));

        assertThat(world.until(ClusterState.GONE, cart).endedAt()).isPresent();
        assertThat(world.atlas().countRequests("DELETE", CART)).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource({"drop-after, 1", "drop-before, 2"})
    void the_removal_of_a_login_with_its_cluster(String fault, int questions) {
        var cart = ready();
        users.create(SimulatorControl.ORDERS, nightly());
        world.atlas().fault(fault, 1, "DELETE", LOGIN);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        minutes(2);

        assertThat(users.find(SimulatorControl.ORDERS, "nightly")).isEmpty();
        assertThat(world.atlas().countRequests("DELETE", LOGIN)).isEqualTo(questions);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
    }

    private Cluster ready() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        world.atlas().forgetJournal();
        return cart;
    }

    private void minutes(int count) {
        for (int minute = 0; minute < count; minute++) {
            world.pass(Duration.ofMinutes(1));
            world.work();
        }
    }

    private static NewAtlasUser nightly() {
        return new NewAtlasUser(
                "nightly",
                "only-in-this-test",
                List.of(AtlasRole.everywhere("readWriteAnyDatabase")),
                List.of(AtlasScope.cluster("orders-cart")),
                null,
                null);
    }
}
