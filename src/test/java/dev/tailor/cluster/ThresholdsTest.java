package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Quotas;
import dev.tailor.catalog.Thresholds;
import dev.tailor.cluster.Approval.Outcome;
import dev.tailor.cluster.Approval.Reason;
import dev.tailor.fleet.Environments;
import dev.tailor.stock.ApprovalDesk;
import dev.tailor.stock.QuotaDesk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits by the rules of administrators, and who decides about it. */
@QuarkusTest
class ThresholdsTest {
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

    @Inject
    Progress progress;

    @Inject
    Standings standings;

    @Inject
    ApprovalDesk desk;

    @Inject
    QuotaDesk quotas;

    @Inject
    Quotas limits;

    @Inject
    Environments environments;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void above_a_price_a_lead_decides_about_new_clusters_and_larger_ones() {
        set(new Thresholds(100, false));

        assertThat(world.asked("dana", "orders-cart", "S").state()).isEqualTo(ClusterState.STARTING);
        var dear = world.asked("dana", "orders-reports", "M");
        assertThat(dear.state()).isEqualTo(ClusterState.WAITING);
        assertThat(change(dear).approval().reasons()).containsExactly(Reason.COST);

        var ready = world.ready("dana", "orders-events", "S");
        assertThat(clusters.resize(world.person("dana"), ready.id(), "M", null, "")
                        .status())
                .isEqualTo(ChangeStatus.WAITING);
    }

    @Test
    void in_a_production_project_a_lead_decides_and_a_lead_need_not_ask() {
        production();

        assertThat(world.asked("dana", "orders-cart", "S").state()).isEqualTo(ClusterState.WAITING);
        assertThat(world.asked("lena", "orders-events", "S").state()).isEqualTo(ClusterState.STARTING);
        assertThat(world.asked("lena", "orders-reports", "L").state()).isEqualTo(ClusterState.WAITING);
        assertThat(world.asked("otto", "search-index", "S").state()).isEqualTo(ClusterState.STARTING);
    }

    @Test
    void pausing_a_production_cluster_waits_for_a_lead_and_resuming_does_not() {
        var cart = world.ready("dana", "orders-cart", "S");
        production();

        var pause = clusters.pause(world.person("dana"), cart.id(), "Holidays");

        assertThat(pause.status()).isEqualTo(ChangeStatus.WAITING);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
        assertThatThrownBy(() -> clusters.pause(world.person("dana"), cart.id(), ""))
                .hasMessage("A pause waits for a decision. Decide about it or withdraw it first.");
        decisions.approve(world.person("lena"), pause.id(), "");
        world.accepted(pause.id());
        world.seen(cart, "IDLE", true);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.PAUSED);
        assertThat(clusters.resume(world.person("dana"), cart.id(), "").status())
                .isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_pause_that_waits_stands_in_the_way_of_no_resize() {
        var cart = world.ready("dana", "orders-cart", "S");
        production();
        clusters.pause(world.person("dana"), cart.id(), "");

        assertThat(clusters.resize(world.person("lena"), cart.id(), "M", null, "")
                        .status())
                .isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_pause_that_nobody_decides_ends() {
        var cart = world.ready("dana", "orders-cart", "S");
        production();
        var pause = clusters.pause(world.person("dana"), cart.id(), "");

        world.pass(Duration.ofDays(3));
        world.work();

        assertThat(decisions.get(world.person("dana"), pause.id()).status()).isEqualTo(ChangeStatus.EXPIRED);
        assertThat(world.fresh(cart.id()).currentChange()).isEmpty();
    }

    @Test
    void more_than_the_quota_is_refused_until_administrators_want_to_be_asked() {
        limit(1);
        world.asked("dana", "orders-one", "S");
        assertThatThrownBy(() -> world.asked("dana", "orders-two", "S")).isInstanceOf(Refusal.OverQuota.class);

        set(new Thresholds(null, true));

        var two = world.asked("dana", "orders-two", "S");
        assertThat(change(two).approval()).isEqualTo(new Approval(Outcome.ADMINISTRATOR, List.of(Reason.QUOTA)));
        assertThat(standings.of("orders").has().clusters()).isEqualTo(1);
    }

    @Test
    void a_lead_can_t_give_more_than_the_quota_and_an_administrator_can() {
        limit(0);
        set(new Thresholds(null, true));
        var change = world.changeOf(world.asked("dana", "orders-cart", "S"));

        assertThatThrownBy(() -> decisions.approve(world.person("lena"), change, ""))
                .isInstanceOf(Refusal.NotAllowed.class)
                .hasMessage("It is more than the quota of orders: an administrator decides about it.");

        assertThat(decisions.approve(world.person("ada"), change, "").status()).isEqualTo(ChangeStatus.DUE);
        assertThat(standings.of("orders").has().clusters()).isEqualTo(1);
    }

    @Test
    void what_an_administrator_has_granted_can_be_tried_again() {
        limit(0);
        set(new Thresholds(null, true));
        var change = world.changeOf(world.asked("dana", "orders-cart", "S"));
        decisions.approve(world.person("ada"), change, "");
        world.attempted(change);
        progress.refused(change, new Trouble(409, "OUT_OF_CAPACITY", "", "The cloud is full.", ""));

        assertThat(retries.tryAgain(world.person("dana"), change).status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void while_somebody_takes_from_the_quota_nothing_is_tried_again_even_if_it_was_granted() {
        limit(0);
        set(new Thresholds(null, true));
        var change = world.changeOf(world.asked("dana", "orders-cart", "S"));
        decisions.approve(world.person("ada"), change, "");
        progress.refused(change, new Trouble(409, "OUT_OF_CAPACITY", "", "The cloud is full.", ""));
        var dana = world.person("dana");
        var impatient = (Runnable) () -> {
            world.sql("set local lock_timeout = '100ms'");
            retries.tryAgain(dana, change);
        };

        QuarkusTransaction.requiringNew().run(() -> {
            limits.locked("orders");
            var other = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(impatient));
            assertThatThrownBy(other::join).hasStackTraceContaining("lock timeout");
        });
        QuarkusTransaction.requiringNew().run(impatient);
        assertThat(decisions.get(dana, change).status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_lead_who_approves_what_has_become_too_much_is_refused_and_an_administrator_may() {
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        limit(0);
        set(new Thresholds(null, true));

        assertThatThrownBy(() -> decisions.approve(world.person("lena"), change, ""))
                .isInstanceOf(Refusal.OverQuota.class);
        assertThat(decisions.approve(world.person("ada"), change, "").status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void without_that_rule_an_administrator_keeps_to_the_quota_too() {
        var change = world.changeOf(world.asked("dana", "orders-cart", "L"));
        limit(0);

        assertThatThrownBy(() -> decisions.approve(world.person("ada"), change, ""))
                .isInstanceOf(Refusal.OverQuota.class);
    }

    @Test
    void of_eight_requests_at_once_those_beyond_the_quota_wait() {
        limit(3);
        set(new Thresholds(null, true));
        var dana = world.person("dana");

        var all = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> requests.ask(dana, new NewCluster(null, "orders-" + number, "S", null, "", Map.of()))))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join).map(Cluster::state))
                .containsOnly(ClusterState.STARTING, ClusterState.WAITING)
                .filteredOn(ClusterState.STARTING::equals)
                .hasSize(3);
        assertThat(standings.of("orders").has().clusters()).isEqualTo(3);
    }

    @Test
    void while_an_administrator_approves_nobody_else_takes_the_last_of_the_quota() {
        var waiting = world.changeOf(world.asked("dana", "orders-reports", "L"));
        limit(1);
        set(new Thresholds(null, true));
        var dana = world.person("dana");
        var ada = world.person("ada");
        var next = (Supplier<Cluster>) () -> {
            world.sql("set local lock_timeout = '100ms'");
            return requests.ask(dana, new NewCluster(null, "orders-cart", "S", null, "", Map.of()));
        };

        QuarkusTransaction.requiringNew().run(() -> {
            decisions.approve(ada, waiting, "");
            var other = CompletableFuture.supplyAsync(
                    () -> QuarkusTransaction.requiringNew().call(next::get));
            assertThatThrownBy(other::join).hasStackTraceContaining("lock timeout");
        });

        assertThat(QuarkusTransaction.requiringNew().call(next::get).state()).isEqualTo(ClusterState.WAITING);
        assertThat(standings.of("orders").has().clusters()).isEqualTo(1);
    }

    private Change change(Cluster cluster) {
        return decisions.get(world.person("ada"), world.changeOf(cluster));
    }

    private void production() {
        environments.mark(world.person("ada"), SimulatorControl.ORDERS, true);
    }

    private void limit(int number) {
        quotas.limit(world.person("ada"), "orders", QuotaDesk.NEVER_SET, new Limits(number, null, null, null));
    }

    private void set(Thresholds thresholds) {
        assertThat(desk.set(world.person("ada"), desk.present().version(), thresholds))
                .isEmpty();
    }
}
