package dev.tailor.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Requests;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stays paused after its last day is deleted, a while later. */
@QuarkusTest
class ExpiredDeletionTest extends AtExpiry {
    @Inject
    Requests requests;

    @Test
    void pausing_and_deleting_go_all_the_way_to_atlas() {
        world.reset();
        cart = requests.ask(world.person("dana"), wish("orders-real"));
        world.until(ClusterState.READY, cart);
        until(TODAY);
        days(1);
        world.roundOf("look-at-expiries");
        world.until(ClusterState.PAUSED, cart);
        assertThat(world.atlas().countRequests("PATCH", "/clusters/orders-real"))
                .isEqualTo(1);

        days(14);
        world.roundOf("look-at-expiries");
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
        assertThat(world.atlas().countRequests("DELETE", "/clusters/orders-real"))
                .isZero();
        days(7);
        world.until(ClusterState.GONE, cart);
        assertThat(world.atlas().countRequests("DELETE", "/clusters/orders-real"))
                .isEqualTo(1);
    }

    @Test
    void what_is_protected_stays_paused_and_is_looked_at_once_a_day_until_that_is_ended() {
        expiredAndPaused();
        world.sql("update cluster set protection = true");
        days(14);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);

        world.pass(Duration.ofHours(23));
        assertThat(expiring.due(100)).isEmpty();
        world.sql("update cluster set protection = false");
        world.pass(Duration.ofHours(1));
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void a_deletion_that_was_undone_comes_back_when_its_time_has_passed_once_more() {
        expiredAndPaused();
        days(14);
        round();
        withdrawals.withdraw(world.person("dana"), world.changeOf(cart));
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);

        retiresAfter(21);
    }

    @Test
    void what_runs_again_when_it_is_to_be_deleted_is_paused_first() {
        expiredAndPaused();
        world.seen(cart, "IDLE", false);
        days(14);
        round();

        assertThat(fresh().currentChange().orElseThrow().kind()).isEqualTo(ChangeKind.PAUSE);
    }

    @Test
    void whoever_undoes_a_persons_deletion_has_the_whole_time_too() {
        expiredAndPaused();
        days(13);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        days(1);
        round();
        withdrawals.withdraw(world.person("dana"), world.changeOf(cart));

        retiresAfter(20);
    }

    private static NewCluster wish(String name) {
        return new NewCluster(null, name, "S", null, "", Map.of());
    }

    private void expiredAndPaused() {
        until(TODAY);
        days(1);
        expiring.look(cart.id());
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", true);
    }
}
