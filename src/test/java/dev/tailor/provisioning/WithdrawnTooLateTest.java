package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import dev.tailor.cluster.Assignments;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.StuckWork;
import dev.tailor.cluster.Withdrawals;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that were withdrawn when Atlas had heard of them: what it builds all the same is deleted again. */
@QuarkusTest
class WithdrawnTooLateTest {
    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Assignments assignments;

    @Inject
    Steps steps;

    @Inject
    StuckWork stuckWork;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void what_comes_up_for_a_withdrawn_request_is_deleted_again() {
        var cart = asked();
        var change = world.changeOf(cart);
        world.attempted(change);
        var heardLate = assignments.of(change).orElseThrow();
        withdrawals.withdraw(world.person("dana"), change);
        world.work();
        steps.create(heardLate);

        for (int looks = 0; looks < 5; looks++) {
            world.pass(Duration.ofSeconds(20));
            world.roundOf("go-round");
        }
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.WITHDRAWN);
        assertThat(world.atlas().countRequests("DELETE", CART)).isOne();
    }

    @Test
    @Tag("MA-24")
    void what_is_asked_anew_waits_until_what_was_withdrawn_is_cleaned_up() {
        withdrawnTooLate();
        refuseDeletions(1);
        var anew = asked();

        assertThat(world.until(ClusterState.READY, anew).readyAt()).isPresent();
        assertThat(world.atlas().summary().toString()).containsOnlyOnce("orders-cart");
    }

    @Test
    @Tag("MA-24")
    void what_was_withdrawn_and_can_not_be_cleaned_up_is_stuck_until_it_can() {
        var cart = withdrawnTooLate();
        refuseDeletions(100);
        lookFor(30);
        assertThat(stuckWork.all(List.of()))
                .extracting(stuck -> stuck.change().cluster().id())
                .containsExactly(cart.id());
        assertThat(world.atlas().countRequests("DELETE", CART)).isLessThan(10);

        world.atlas().noFaults();
        stuckWork.check(world.person("ada"), cart.id());
        world.work();
        assertThat(stuckWork.all(List.of())).isEmpty();
        lookFor(20);
        assertThat(world.atlas().summary().toString()).doesNotContain("orders-cart");
    }

    @Test
    @Tag("MA-24")
    void what_was_withdrawn_and_can_not_be_cleaned_up_can_be_forgotten() {
        var cart = withdrawnTooLate();
        refuseDeletions(100);
        lookFor(20);
        stuckWork.forget(world.person("ada"), cart.id());
        assertThat(stuckWork.all(List.of())).isEmpty();
        world.atlas().noFaults();
        world.atlas().forgetJournal();
        lookFor(20);

        assertThat(stuckWork.all(List.of())).isEmpty();
        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
    }

    @Test
    @Tag("MA-24")
    void what_is_forgotten_while_it_is_looked_at_is_not_deleted_any_more() {
        var cart = withdrawnTooLate();
        refuseDeletions(1);
        look();
        world.atlas().noFaults();
        world.atlas().forgetJournal();
        var ada = world.person("ada");
        world.atlas().fault(Map.of("kind", "latency", "millis", 1500, "method", "GET", "path", CART, "times", 1));
        stuckWork.check(ada, cart.id());
        var work = CompletableFuture.runAsync(world::work);
        while (!world.atlas().struck() && !work.isDone()) {
            Thread.onSpinWait();
        }
        stuckWork.forget(ada, cart.id());
        work.join();

        assertThat(world.atlas().countRequests("DELETE", CART)).isZero();
    }

    /** Withdrawn while Atlas was asked for it, which builds it all the same. */
    private Cluster withdrawnTooLate() {
        var cart = asked();
        var change = world.changeOf(cart);
        world.attempted(change);
        var heardLate = assignments.of(change).orElseThrow();
        withdrawals.withdraw(world.person("dana"), change);
        steps.create(heardLate);
        return cart;
    }

    private void refuseDeletions(int times) {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "method",
                        "DELETE",
                        "path",
                        CART,
                        "status",
                        400,
                        "errorCode",
                        "CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED",
                        "times",
                        times));
    }

    private void lookFor(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            look();
        }
    }

    private void look() {
        world.pass(Duration.ofMinutes(1));
        world.work();
    }

    private Cluster asked() {
        return world.asked("dana", "orders-cart", "S");
    }
}
