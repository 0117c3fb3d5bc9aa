package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("PA-16")
class DeletionPageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
        world.atlas().forgetJournal();
    }

    @Test
    void the_page_says_what_will_happen_and_deletes_nothing() {
        var page = open(cart);

        assertThat(page.h1()).isEqualTo("Delete orders-cart");
        assertThat(page.text(".thread")).contains("At once", "For 7 days", "until 1 Dec", "Nobody can bring them back");
        assertThat(page.text("main")).contains("orders saves $58 a month", "Pausing keeps logins and data");
        world.work();
        assertThat(world.atlas().countRequests("DELETE", "")).isZero();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void a_wrong_name_deletes_nothing_and_is_a_mistake_at_the_field() {
        var page = form(cart).with("confirm", "orders-card").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#confirm-error")).isEqualTo("Type orders-cart, exactly so, to delete it.");
        world.work();
        assertThat(world.atlas().countRequests("DELETE", "")).isZero();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void no_name_deletes_nothing() {
        assertThat(form(cart).without("confirm").send().status()).isEqualTo(422);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void the_right_name_deletes_it_after_the_time_in_which_it_can_be_undone() {
        var answer = form(cart).with("confirm", "orders-cart").send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
        assertThat(world.fresh(cart.id()).currentChange().orElseThrow().notBefore())
                .contains(World.MORNING.plus(Duration.ofDays(7)));
    }

    @Test
    void the_time_to_undo_begins_when_the_person_looks_and_there_is_none_for_what_was_never_ready() {
        var looked = World.MORNING.minusSeconds(1);

        assertThat(clusters.deletedFrom(world.fresh(cart.id()), looked)).isEqualTo(looked.plus(Duration.ofDays(7)));
        assertThat(clusters.deletedFrom(world.asked("dana", "orders-new", "S"), looked))
                .isEqualTo(looked);
    }

    @Test
    void a_form_without_its_token_deletes_nothing() {
        var answer = Visitor.dana().post("/clusters/" + cart.id() + "/deletion", Map.of("confirm", "orders-cart"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void a_cluster_that_was_never_ready_is_deleted_at_once_and_the_page_says_so() {
        var young = world.building("dana", "orders-new", "S");

        assertThat(open(young).text(".thread")).contains("It was never ready").doesNotContain("undo");

        form(young).with("confirm", "orders-new").send();
        assertThat(world.fresh(young.id()).currentChange().orElseThrow().notBefore())
                .contains(World.MORNING);
    }

    @Test
    void what_atlas_does_not_have_yet_is_withdrawn_instead() {
        var waiting = world.asked("dana", "orders-big", "L");

        assertThat(open(waiting).text("main")).contains("Withdraw the request instead.");
        assertThat(open(waiting).all("main form")).isEmpty();
    }

    private static Page open(Cluster cluster) {
        return Visitor.dana().open("/clusters/" + cluster.id() + "/deletion");
    }

    private static Form form(Cluster cluster) {
        return open(cluster).form("form[action='/clusters/" + cluster.id() + "/deletion']");
    }
}
