package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes that are asked for while another one is under way. */
@QuarkusTest
@Tag("MA-24")
class TurnsTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Progress progress;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_resize_asked_for_while_it_is_being_built_follows() {
        cart = world.building("dana", "orders-cart", "S");
        var resize = resize("M", 20);
        assertThat(status(resize)).isEqualTo(ChangeStatus.QUEUED);

        world.seen(cart, "IDLE", false);
        assertThat(current()).isEqualTo(resize.id());
        assertThat(status(resize)).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_pause_behind_a_resize_begins_when_that_is_in_force() {
        cart = world.ready("dana", "orders-cart", "S");
        world.accepted(resize("M", 20).id());
        var pause = clusters.pause(world.person("dana"), cart.id(), "");
        assertThat(status(pause)).isEqualTo(ChangeStatus.QUEUED);

        world.seen(cart, "IDLE", false);
        assertThat(world.fresh(cart.id()).size().id()).isEqualTo("M");
        assertThat(current()).isEqualTo(pause.id());
    }

    @Test
    void a_second_resize_takes_the_place_of_one_that_atlas_was_not_asked_for() {
        cart = world.ready("dana", "orders-cart", "S");
        var first = resize("M", 20);
        var second = resize("S", 30);

        assertThat(status(first)).isEqualTo(ChangeStatus.REPLACED);
        assertThat(current()).isEqualTo(second.id());
        assertThat(second.fromSize().id()).isEqualTo("S");
    }

    @Test
    void a_second_resize_takes_the_place_of_one_that_waits_for_its_turn() {
        cart = world.ready("dana", "orders-cart", "S");
        world.accepted(resize("M", 20).id());
        var second = resize("S", 20);
        var third = resize("M", 50);

        assertThat(status(second)).isEqualTo(ChangeStatus.REPLACED);
        assertThat(status(third)).isEqualTo(ChangeStatus.QUEUED);
        assertThat(third.fromSize().id()).isEqualTo("M");
    }

    @Test
    void a_resize_under_way_has_to_be_followed_by_something_else() {
        cart = world.ready("dana", "orders-cart", "S");
        world.accepted(resize("M", 20).id());

        assertThatThrownBy(() -> resize("M", 20)).hasMessageContaining("this size and storage already");
        assertThatThrownBy(() -> resize("S", 10)).hasMessageContaining("it has 20 GB");
    }

    @Test
    void a_large_size_asked_for_meanwhile_waits_for_the_lead_and_then_for_its_turn() {
        cart = world.building("dana", "orders-cart", "S");
        var resize = resize("L", 40);
        assertThat(status(resize)).isEqualTo(ChangeStatus.WAITING);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.BUILDING);

        decisions.approve(world.person("lena"), resize.id(), "");
        assertThat(status(resize)).isEqualTo(ChangeStatus.QUEUED);
        world.seen(cart, "IDLE", false);
        assertThat(status(resize)).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void one_that_the_lead_has_not_decided_when_its_turn_comes_stands_beside_the_ready_cluster() {
        cart = world.building("dana", "orders-cart", "S");
        var resize = resize("L", 40);
        world.seen(cart, "IDLE", false);

        assertThat(current()).isEqualTo(resize.id());
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void a_deletion_follows_what_atlas_is_at_and_ends_what_waits() {
        cart = world.ready("dana", "orders-cart", "S");
        world.accepted(resize("M", 20).id());
        var pause = clusters.pause(world.person("dana"), cart.id(), "");
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        assertThat(status(pause)).isEqualTo(ChangeStatus.REPLACED);
        assertThat(status(deletion)).isEqualTo(ChangeStatus.QUEUED);
        assertThatThrownBy(() -> resize("S", 20)).hasMessage("It will be deleted. Undo that first.");

        world.seen(cart, "IDLE", false);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void what_waits_for_its_turn_can_be_withdrawn() {
        cart = world.ready("dana", "orders-cart", "S");
        var resize = resize("M", 20);
        world.accepted(resize.id());
        var pause = clusters.pause(world.person("dana"), cart.id(), "");

        withdrawals.withdraw(world.person("dana"), pause.id());
        assertThat(current()).isEqualTo(resize.id());
        world.seen(cart, "IDLE", false);
        assertThat(world.fresh(cart.id()).currentChange()).isEmpty();
    }

    @Test
    void a_pause_that_has_not_begun_is_withdrawn_and_not_resumed() {
        cart = world.ready("dana", "orders-cart", "S");
        world.accepted(resize("M", 20).id());
        clusters.pause(world.person("dana"), cart.id(), "");

        assertThatThrownBy(() -> clusters.resume(world.person("dana"), cart.id(), ""))
                .hasMessage("The pause has not begun: withdraw it instead.");
        assertThatThrownBy(() -> resize("S", 20))
                .hasMessage("It will be paused, and a paused cluster can only be resumed. Withdraw the pause first.");
    }

    @Test
    void what_follows_a_failure_waits_until_somebody_has_decided_about_that() {
        cart = world.ready("dana", "orders-cart", "S");
        var resize = resize("M", 20);
        world.attempted(resize.id());
        var pause = clusters.pause(world.person("dana"), cart.id(), "");
        progress.refused(resize.id(), new Trouble(409, "OUT_OF_CAPACITY", "Full.", "The cloud is full.", "AAAA-BBBB"));
        assertThat(status(pause)).isEqualTo(ChangeStatus.QUEUED);

        withdrawals.withdraw(world.person("dana"), resize.id());
        assertThat(current()).isEqualTo(pause.id());
    }

    @Test
    void a_deletion_goes_on_where_what_it_follows_fails() {
        cart = world.ready("dana", "orders-cart", "S");
        var resize = resize("M", 20);
        world.accepted(resize.id());
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.pass(Duration.ofMinutes(10));
        world.inAtlas(cart, "M10", 10);

        assertThat(status(resize)).isEqualTo(ChangeStatus.REPLACED);
        assertThat(current()).isEqualTo(deletion.id());
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void a_deletion_does_not_wait_for_what_atlas_can_not_do() {
        cart = world.ready("dana", "orders-cart", "S");
        var resize = resize("M", 20);
        world.attempted(resize.id());
        progress.later(
                resize.id(), new Trouble(500, "UNEXPECTED_ERROR", "", "", "AAAA-BBBB"), World.MORNING.plusSeconds(5));

        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        assertThat(status(resize)).isEqualTo(ChangeStatus.REPLACED);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void a_withdrawn_request_takes_with_it_what_was_to_follow() {
        cart = world.asked("dana", "orders-cart", "S");
        var resize = resize("M", 20);

        withdrawals.withdraw(world.person("dana"), world.changeOf(cart));
        assertThat(status(resize)).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void a_resize_that_had_to_wait_begins_with_what_there_is_by_then() {
        cart = world.building("dana", "orders-cart", "S");
        var resize = resize("M", 20);
        world.pass(Duration.ofMinutes(9));
        world.seen(cart, "IDLE", false);
        world.accepted(resize.id());
        world.seen(cart, "IDLE", false);

        assertThat(world.fresh(cart.id()).size().id()).isEqualTo("M");
        assertThat(world.fresh(cart.id()).storageGb()).isEqualTo(20);
    }

    private Change resize(String size, int storage) {
        return clusters.resize(world.person("dana"), cart.id(), size, storage, "");
    }

    private ChangeStatus status(Change change) {
        return decisions.get(world.person("dana"), change.id()).status();
    }

    private long current() {
        return world.changeOf(cart);
    }
}
