package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Drift;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Withdrawals;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two things at the same instant: people and people, people and Atlas. */
@QuarkusTest
@Tag("MA-24")
class RacesTest {
    private static final String CREATION = "/groups/" + SimulatorControl.ORDERS + "/clusters$";
    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void of_two_browsers_that_pause_one_is_told_that_it_is_being_paused() {
        var cart = ready();

        var refused = together(
                () -> clusters.pause(world.person("dana"), cart.id(), ""),
                () -> clusters.pause(world.person("lena"), cart.id(), ""));
        assertThat(refused).singleElement().isInstanceOf(Refusal.NotPossible.class);
        assertThat(refused.get(0)).hasMessage("It is being paused already.");
        world.until(ClusterState.PAUSED, cart);
        assertThat(world.atlas().countRequests("PATCH", CART)).isOne();
    }

    @Test
    void of_two_browsers_that_resize_the_later_one_has_its_way_and_atlas_is_asked_once() {
        var cart = ready();

        var refused = together(
                () -> clusters.resize(world.person("dana"), cart.id(), "M", 20, ""),
                () -> clusters.resize(world.person("lena"), cart.id(), "M", 20, ""));
        assertThat(refused).isEmpty();
        assertThat(world.until(ClusterState.READY, cart).size().id()).isEqualTo("M");
        assertThat(world.atlas().countRequests("PATCH", CART)).isOne();
    }

    @Test
    @Tag("MA-23")
    void of_two_browsers_that_delete_one_is_told_that_it_will_be() {
        var cart = ready();

        var refused = together(
                () -> clusters.delete(world.person("dana"), cart.id(), "orders-cart", ""),
                () -> clusters.delete(world.person("lena"), cart.id(), "orders-cart", ""));
        assertThat(refused).singleElement().isInstanceOf(Refusal.NotPossible.class);
        assertThat(refused.get(0)).hasMessage("It will be deleted already.");
    }

    @Test
    void of_a_lead_who_approves_and_one_who_withdraws_only_one_has_their_way() {
        var cart = world.asked("dana", "orders-cart", "L");
        var change = world.changeOf(cart);

        together(
                () -> decisions.approve(world.person("lena"), change, ""),
                () -> withdrawals.withdraw(world.person("dana"), change));
        world.work();
        var asked = world.atlas().countRequests("POST", CREATION);
        assertThat(world.fresh(cart.id()).state())
                .isEqualTo(asked == 0 ? ClusterState.WITHDRAWN : ClusterState.BUILDING);
    }

    @Test
    void what_atlas_did_although_it_was_withdrawn_meanwhile_is_a_difference() {
        var cart = ready();
        var resize = clusters.resize(world.person("dana"), cart.id(), "M", 20, "");
        world.atlas().fault(Map.of("kind", "latency", "millis", 1500, "method", "PATCH", "path", CART));

        var work = CompletableFuture.runAsync(world::work);
        while (decisions.get(world.person("dana"), resize.id()).tries() == 0 && !work.isDone()) {
            Thread.onSpinWait();
        }
        withdrawals.withdraw(world.person("dana"), resize.id());
        work.join();
        settle();

        assertThat(decisions.get(world.person("dana"), resize.id()).status()).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
        assertThat(Drift.of(world.fresh(cart.id())).stream()
                        .map(drift -> drift.difference().words()))
                .containsExactly("size M20 instead of M10", "storage 20 GB instead of 10 GB");
    }

    @Test
    void a_deletion_whose_time_for_undoing_ends_while_atlas_is_at_something_else_comes_right_after_it() {
        var cart = ready();
        var resize = clusters.resize(world.person("dana"), cart.id(), "M", 20, "");
        world.work();
        world.atlas().showState(SimulatorControl.ORDERS, "orders-cart", "UPDATING");
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.pass(Duration.ofDays(8));
        world.work();
        assertThat(decisions.get(world.person("dana"), deletion.id()).status()).isEqualTo(ChangeStatus.QUEUED);
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();

        world.atlas().settle(SimulatorControl.ORDERS, "orders-cart");
        world.until(ClusterState.GONE, cart);
        assertThat(decisions.get(world.person("dana"), resize.id()).status()).isEqualTo(ChangeStatus.DONE);
        assertThat(world.atlas().countRequests("DELETE", CART)).isOne();
    }

    /** Both begin at the same instant; what was refused, of both. */
    private static List<Throwable> together(Callable<?> one, Callable<?> other) {
        var barrier = new CyclicBarrier(2);
        var both = Stream.of(one, other)
                .map(wish -> CompletableFuture.supplyAsync(() -> refusal(barrier, wish)))
                .toList();
        return both.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
    }

    private static List<Throwable> refusal(CyclicBarrier barrier, Callable<?> wish) {
        try {
            barrier.await();
            wish.call();
            return List.of();
        } catch (Exception refused) {
            return List.of(refused);
        }
    }

    private Cluster ready() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        world.person("lena");
        world.atlas().forgetJournal();
        return cart;
    }

    private void settle() {
        for (int minute = 0; minute < 20; minute++) {
            world.pass(Duration.ofMinutes(1));
            world.work();
        }
    }
}
