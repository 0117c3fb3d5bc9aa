package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Atlas has otherwise than was asked: nothing is reverted, people decide. */
@QuarkusTest
@Tag("MA-24")
class DriftsTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Drifts drifts;

    @Inject
    Assignments assignments;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void a_difference_changes_nothing_by_itself() {
        world.inAtlas(cart, "M20", 60);

        var present = world.fresh(cart.id());
        assertThat(present.drifted()).isTrue();
        assertThat(present.currentChange()).isEmpty();
        assertThat(present.size().id()).isEqualTo("S");
    }

    @Test
    void it_is_known_since_when_it_was_first_seen() {
        world.pass(Duration.ofMinutes(5));
        world.inAtlas(cart, "M10", 60);
        world.pass(Duration.ofMinutes(5));
        world.inAtlas(cart, "M10", 80);

        assertThat(only().since()).isEqualTo(World.MORNING.plus(Duration.ofMinutes(5)));
    }

    @Test
    void it_is_over_when_atlas_has_what_was_asked_again() {
        world.inAtlas(cart, "M20", 10);
        world.inAtlas(cart, "M10", 10);

        assertThat(world.fresh(cart.id()).drifted()).isFalse();
    }

    @Test
    void atlas_s_storage_is_taken_and_is_what_is_asked_from_then_on() {
        world.inAtlas(cart, "M10", 60);
        drifts.take(world.person("dana"), cart.id(), "storage", "60");

        assertThat(world.fresh(cart.id()).storageGb()).isEqualTo(60);
        assertThat(world.fresh(cart.id()).drifted()).isFalse();
    }

    @Test
    void storage_can_not_be_restored_by_shrinking_it() {
        world.inAtlas(cart, "M10", 60);

        assertThatThrownBy(() -> drifts.restore(world.person("dana"), cart.id(), "storage", "60"))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("Storage can’t shrink.");
    }

    @Test
    void restoring_the_size_leaves_the_storage_alone() {
        world.inAtlas(cart, "M20", 60);
        var restoring = drifts.restore(world.person("dana"), cart.id(), "size", "M20");

        assertThat(restoring.kind()).isEqualTo(ChangeKind.RESIZE);
        assertThat(assignments.of(restoring.id()).orElseThrow().storageGb()).isNull();
        world.accepted(restoring.id());
        world.inAtlas(cart, "M10", 60);
        assertThat(world.fresh(cart.id()).currentChange()).isEmpty();
        assertThat(only().difference().key()).isEqualTo("storage");
    }

    @Test
    void a_larger_size_is_taken_by_a_lead_alone() {
        world.inAtlas(cart, "M30", 40);

        assertThatThrownBy(() -> drifts.take(world.person("dana"), cart.id(), "size", "M30"))
                .hasMessage("A lead decides about L.");
        drifts.take(world.person("lena"), cart.id(), "size", "M30");
        assertThat(world.fresh(cart.id()).size().id()).isEqualTo("L");
    }

    @Test
    void machines_of_no_size_can_only_be_exchanged() {
        world.inAtlas(cart, "R700", 10);

        assertThatThrownBy(() -> drifts.take(world.person("lena"), cart.id(), "size", "R700"))
                .hasMessage("No size of the catalogue is this.");
        assertThat(drifts.restore(world.person("dana"), cart.id(), "size", "R700")
                        .status())
                .isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void what_has_changed_since_it_was_looked_at_is_looked_at_again() {
        world.inAtlas(cart, "M10", 80);

        assertThatThrownBy(() -> drifts.take(world.person("dana"), cart.id(), "storage", "60"))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessageContaining("something else by now");
    }

    @Test
    void a_viewer_decides_nothing_and_a_stranger_sees_nothing() {
        world.inAtlas(cart, "M10", 60);

        assertThatThrownBy(() -> drifts.take(world.person("vic"), cart.id(), "storage", "60"))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> drifts.restore(world.person("otto"), cart.id(), "storage", "60"))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @Tag("MA-20")
    void what_atlas_resumed_after_30_days_stays_a_pause_until_somebody_decides() {
        cart = world.paused("dana", "orders-returns", "S");
        world.pass(Duration.ofDays(30));
        world.seen(cart, "IDLE", false);

        var present = world.fresh(cart.id());
        assertThat(present.state()).isEqualTo(ClusterState.READY);
        assertThat(only().difference().words()).isEqualTo("running instead of paused");

        assertThatThrownBy(() -> drifts.restore(world.person("dana"), cart.id(), "paused", "running"))
                .hasMessageContaining("60 minutes");
        drifts.take(world.person("dana"), cart.id(), "paused", "running");
        assertThat(world.fresh(cart.id()).pausedAt()).isEmpty();
        assertThat(world.fresh(cart.id()).drifted()).isFalse();
    }

    @Test
    void it_is_paused_again_an_hour_later() {
        cart = world.paused("dana", "orders-returns", "S");
        world.pass(Duration.ofDays(30));
        world.seen(cart, "IDLE", false);
        world.pass(Duration.ofMinutes(61));
        world.accepted(drifts.restore(world.person("dana"), cart.id(), "paused", "running")
                .id());
        world.seen(cart, "IDLE", true);

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.PAUSED);
        assertThat(world.fresh(cart.id()).drifted()).isFalse();
    }

    @Test
    void a_tag_of_atlas_s_becomes_a_label() {
        tagged("environment", "test");
        drifts.take(world.person("dana"), cart.id(), "tag:environment", "test");

        assertThat(world.fresh(cart.id()).labels()).containsEntry("environment", "test");
        assertThat(world.fresh(cart.id()).drifted()).isFalse();
    }

    @Test
    void a_label_that_the_project_requires_is_not_taken_away_by_atlas() {
        tagged("environment", "test");
        drifts.take(world.person("dana"), cart.id(), "tag:environment", "test");
        world.sql("update project set required_labels = '{environment}'");
        world.seen(cart, have(cart.tags(), false));

        assertThatThrownBy(() -> drifts.take(world.person("dana"), cart.id(), "tag:environment", ""))
                .hasMessage("Clusters of orders-dev need this label.");
        assertThat(world.fresh(cart.id()).labels()).containsEntry("environment", "test");
    }

    @Test
    void tailor_s_own_tags_can_only_be_restored() {
        tagged("clusterOwner", "Otto - otto@example.com");

        assertThatThrownBy(() ->
                        drifts.take(world.person("dana"), cart.id(), "tag:clusterOwner", "Otto - otto@example.com"))
                .hasMessage("Tailor knows it better.");
        assertThat(drifts.restore(world.person("dana"), cart.id(), "tag:clusterOwner", "Otto - otto@example.com")
                        .kind())
                .isEqualTo(ChangeKind.RESTORE);
    }

    @Test
    void what_is_protected_in_atlas_is_not_deleted() {
        world.seen(cart, have(cart.tags(), true));

        assertThatThrownBy(() -> clusters.delete(world.person("dana"), cart.id(), "orders-cart", ""))
                .hasMessage("It is protected from deletion in Atlas. Restore what was asked first.");
        drifts.take(world.person("dana"), cart.id(), "protection", "on");
        assertThatThrownBy(() -> clusters.delete(world.person("dana"), cart.id(), "orders-cart", ""))
                .hasMessage("It is protected from deletion. End that first.");
    }

    @Test
    void restoring_waits_for_its_turn_as_any_change_does() {
        world.inAtlas(cart, "M20", 10);
        world.accepted(clusters.pause(world.person("dana"), cart.id(), "").id());

        assertThatThrownBy(() -> drifts.restore(world.person("dana"), cart.id(), "size", "M20"))
                .hasMessage("A paused cluster can only be resumed.");
    }

    private void tagged(String key, String value) {
        var tags = new HashMap<>(world.fresh(cart.id()).tags());
        tags.put(key, value);
        world.seen(world.fresh(cart.id()), have(tags, false));
    }

    private InAtlas have(Map<String, String> tags, boolean protection) {
        var host = "mongodb+srv://orders-cart.k3xq7.mongodb.net";
        return new InAtlas("a" + cart.id(), "IDLE", false, "M10", 10, "8.0.12", host, tags, protection);
    }

    private Drift only() {
        var all = Drift.of(world.fresh(cart.id()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
