package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.work.Agenda;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes that do not come forward. */
@QuarkusTest
@Tag("MA-24")
class StuckWorkTest {
    private static final String CREATION = "/groups/" + SimulatorControl.ORDERS + "/clusters$";
    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    StuckWork stuckWork;

    @Inject
    ChangeStore changes;

    @Inject
    Agenda agenda;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void what_atlas_accepted_and_never_finishes_is_stuck_after_hours() {
        var cart = world.building("dana", "orders-cart", "S");
        world.pass(Duration.ofHours(3));
        assertThat(stuck()).isEmpty();

        world.pass(Duration.ofHours(1));
        assertThat(stuck()).extracting(Stuck::why).containsExactly(Stuck.Why.LATE);
        assertThat(stuck().get(0).change().cluster().id()).isEqualTo(cart.id());
    }

    @Test
    void what_atlas_can_not_do_whenever_it_is_asked_is_stuck_sooner() {
        world.atlas().fault(Map.of("kind", "status", "method", "POST", "path", CREATION, "status", 500, "times", 100));
        world.asked("dana", "orders-cart", "S");
        world.work();
        world.pass(Duration.ofMinutes(14));
        assertThat(stuck()).isEmpty();

        world.pass(Duration.ofMinutes(1));
        assertThat(stuck()).extracting(Stuck::why).containsExactly(Stuck.Why.FAILING);
        assertThat(stuck().get(0).since()).isEqualTo(World.MORNING);
    }

    @Test
    void a_trouble_on_the_way_to_rest_that_is_over_is_none_while_it_rests() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        world.atlas().fault(Map.of("kind", "status", "method", "GET", "path", CART, "status", 503, "times", 1000));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        world.pass(Duration.ofMinutes(15));
        assertThat(stuck()).extracting(Stuck::why).containsExactly(Stuck.Why.FAILING);

        world.atlas().noFaults();
        world.work();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
        world.pass(Duration.ofDays(1));
        assertThat(stuck()).isEmpty();
    }

    @Test
    void what_atlas_does_not_let_rest_is_not_stuck_for_that() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        world.atlas().fault(Map.of("kind", "status", "method", "PATCH", "path", CART, "status", 503, "times", 1000));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        world.pass(Duration.ofDays(1));
        world.work();

        assertThat(world.atlas().countRequests("PATCH", CART)).isGreaterThan(1);
        assertThat(stuck()).isEmpty();
    }

    @Test
    void a_deletion_that_can_be_undone_is_not_stuck() {
        var cart = world.ready("dana", "orders-cart", "S");
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.pass(Duration.ofDays(5));

        assertThat(stuck()).isEmpty();
    }

    @Test
    void what_breaks_down_in_tailor_is_stuck_whatever_it_says_itself() {
        var cart = world.asked("dana", "orders-cart", "S");

        assertThat(stuckWork.all(List.of(world.changeOf(cart))))
                .extracting(Stuck::why)
                .containsExactly(Stuck.Why.BROKEN);
    }

    @Test
    void checking_asks_atlas_at_once() {
        world.atlas().fault(Map.of("kind", "status", "method", "POST", "path", CREATION, "status", 500, "times", 1));
        var cart = world.asked("dana", "orders-cart", "S");
        world.work();
        stuckWork.check(world.person("ada"), cart.id());
        world.work();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.BUILDING);
    }

    @Test
    @Tag("MA-23")
    void what_is_forgotten_goes_on_in_atlas_and_its_name_stays_taken() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        forget(cart);
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-cart"))
                .hasValueSatisfying(why -> assertThat(why).contains("has a cluster of this name in Atlas"));

        look();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FORGOTTEN);
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-cart"))
                .isPresent();
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
    }

    @Test
    @Tag("MA-23")
    void what_was_forgotten_while_its_deletion_failed_stays_in_atlas() {
        var cart = world.asked("dana", "orders-cart", "S");
        world.work();
        var creation = world.changeOf(cart);
        world.atlas().fault(Map.of("kind", "status", "method", "DELETE", "path", CART, "status", 500, "times", 100));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.work();
        forget(cart);
        world.atlas().noFaults();
        world.atlas().forgetJournal();
        agenda.put(new TaskInstance<>(ChangeIsDue.WORK, Long.toString(creation)), World.MORNING);
        look();

        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-cart"))
                .isPresent();
    }

    @Test
    void its_tag_makes_it_nobody_s_again() {
        var cart = world.asked("dana", "orders-cart", "S");
        world.work();
        forget(cart);
        look();

        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
        assertThat(world.fresh(cart.id()).inAtlas()).isEmpty();
        world.until(ClusterState.FAILED, forced("orders-cart"));
        assertThat(world.fresh(world.named("orders-cart").id())
                        .currentChange()
                        .flatMap(Change::trouble)
                        .orElseThrow()
                        .code())
                .isEqualTo("DUPLICATE_CLUSTER_NAME");
    }

    @Test
    void what_was_to_follow_is_dropped_and_nothing_is_done_any_more() {
        var cart = world.building("dana", "orders-cart", "S");
        var pause = clusters.pause(world.person("dana"), cart.id(), "");
        forget(cart);
        world.atlas().forgetJournal();
        world.work();

        assertThat(stuck()).isEmpty();
        assertThat(clusters.get(world.person("ada"), cart.id()).currentChange()).isEmpty();
        assertThat(world.atlas().countRequests("PATCH", CART)).isZero();
        assertThat(status(pause)).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void only_administrators_look_after_it() {
        var cart = world.building("dana", "orders-cart", "S");

        assertThatThrownBy(() -> stuckWork.forget(world.person("lena"), cart.id()))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> stuckWork.check(world.person("dana"), cart.id()))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> stuckWork.forget(world.person("ada"), UUID.randomUUID()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void what_is_over_can_not_be_forgotten() {
        var cart = world.building("dana", "orders-cart", "S");
        forget(cart);

        assertThatThrownBy(() -> forget(cart)).isInstanceOf(Refusal.NotPossible.class);
    }

    /** Asked for just before the name was taken, as it were. */
    private Cluster forced(String name) {
        world.sql("delete from unmanaged");
        return world.asked("dana", name, "S");
    }

    private ChangeStatus status(Change change) {
        return QuarkusTransaction.requiringNew()
                .call(() -> changes.findById(change.id()).status());
    }

    private void forget(Cluster cluster) {
        stuckWork.forget(world.person("ada"), cluster.id());
    }

    private void look() {
        world.pass(Duration.ofMinutes(1));
        world.work();
    }

    private List<Stuck> stuck() {
        return stuckWork.all(List.of());
    }
}
