package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the asker does about a change afterwards. */
@QuarkusTest
class AfterwardsTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Progress progress;

    Sender dana;

    @BeforeEach
    void begin() {
        world.reset();
        dana = Sender.named("dana");
    }

    @Test
    void a_request_that_waits_is_withdrawn_and_its_name_is_free_again() {
        var cart = world.asked("dana", "orders-cart", "L");

        var answer = post(world.changeOf(cart), "withdrawal");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/clusters/" + cart.id());
        assertThat(dana.told()).isEqualTo("The request for orders-cart is withdrawn. Its name is free again.");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.WITHDRAWN);
    }

    @Test
    void a_deletion_is_undone() {
        var cart = world.ready("dana", "orders-cart", "S");
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        post(world.changeOf(cart), "withdrawal");

        assertThat(dana.told()).isEqualTo("The deletion is undone; the data is untouched, logins are made anew.");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void what_atlas_is_at_already_is_not_withdrawn() {
        var cart = world.building("dana", "orders-cart", "S");

        var answer = post(world.changeOf(cart), "withdrawal");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Atlas is at it already.");
    }

    @Test
    void what_atlas_refused_is_tried_again() {
        var cart = world.asked("dana", "orders-cart", "S");
        var change = world.changeOf(cart);
        progress.refused(change, new Trouble(409, "OUT_OF_CAPACITY", "Full", "The cloud is full.", "AAAA-BBBB"));
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FAILED);

        var answer = post(change, "retry");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(world.fresh(cart.id()).currentChange().orElseThrow().status())
                .isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_forged_form_withdraws_nothing() {
        var cart = world.asked("dana", "orders-cart", "L");

        var answer = Visitor.dana().post("/changes/" + world.changeOf(cart) + "/withdrawal", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.WAITING);
    }

    private Page post(long change, String what) {
        return dana.send("/changes/" + change + "/" + what, Map.of());
    }
}
