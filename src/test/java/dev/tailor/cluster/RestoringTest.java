package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.cluster.Approval.Reason;
import dev.tailor.fleet.Environments;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Restoring what was asked is no way around whoever decides about it. */
@QuarkusTest
@Tag("MA-24")
class RestoringTest {
    @Inject
    World world;

    @Inject
    Drifts drifts;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    Assignments assignments;

    @Inject
    Environments environments;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void a_lead_ends_the_protection_that_the_platform_team_gave_a_production_cluster_in_atlas() {
        production();
        world.seen(cart, have("M10", true));

        assertThat(choice("dana").noRestoring()).isEqualTo("A lead ends the protection");
        assertThatThrownBy(() -> restore("dana", "protection", "on"))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("A lead ends the protection.");
        assertThatThrownBy(() -> clusters.delete(world.person("dana"), cart.id(), "orders-cart", ""))
                .hasMessageContaining("protected from deletion in Atlas");
        assertThat(restore("lena", "protection", "on").status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void elsewhere_its_team_does() {
        world.seen(cart, have("M10", true));

        assertThat(restore("dana", "protection", "on").status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void the_size_of_a_production_cluster_is_restored_when_a_lead_has_decided_so() {
        production();
        world.inAtlas(cart, "M60", 10);

        var restoring = restore("dana", "size", "M60");
        assertThat(restoring.status()).isEqualTo(ChangeStatus.WAITING);
        assertThat(restoring.approval().reasons()).containsExactly(Reason.PRODUCTION);
        assertThat(Drift.of(world.fresh(cart.id()))).hasSize(1);

        decisions.approve(world.person("lena"), restoring.id(), "");
        var assignment = assignments.of(restoring.id()).orElseThrow();
        assertThat(assignment.status()).isEqualTo(ChangeStatus.DUE);
        assertThat(assignment.instanceSize()).isEqualTo("M10");
    }

    @Test
    void a_lead_restores_it_at_once() {
        production();
        world.inAtlas(cart, "M60", 10);

        assertThat(restore("lena", "size", "M60").status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_second_click_takes_the_place_of_the_first_which_waits() {
        production();
        world.inAtlas(cart, "M60", 10);
        var first = restore("dana", "size", "M60");
        var second = restore("dana", "size", "M60");

        assertThat(decisions.get(world.person("dana"), first.id()).status()).isEqualTo(ChangeStatus.REPLACED);
        assertThat(second.status()).isEqualTo(ChangeStatus.WAITING);
    }

    @Test
    void a_large_size_is_restored_by_a_lead_s_leave_as_it_was_given() {
        cart = world.asked("dana", "orders-reports", "L");
        decisions.approve(world.person("lena"), world.changeOf(cart), "");
        world.accepted(world.changeOf(cart));
        world.inAtlas(cart, "M30", 40);
        world.inAtlas(cart, "M10", 40);

        assertThat(restore("dana", "size", "M10").approval().reasons()).containsExactly(Reason.SIZE);
    }

    @Test
    void a_production_cluster_is_paused_again_when_a_lead_has_decided_so() {
        cart = world.paused("dana", "orders-returns", "S");
        production();
        world.pass(Duration.ofDays(30));
        world.seen(cart, "IDLE", false);
        world.pass(Duration.ofMinutes(61));

        var pause = restore("dana", "paused", "running");
        assertThat(pause.kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(pause.status()).isEqualTo(ChangeStatus.WAITING);
    }

    private void production() {
        environments.mark(world.person("ada"), SimulatorControl.ORDERS, true);
    }

    private Change restore(String person, String key, String seen) {
        return drifts.restore(world.person(person), cart.id(), key, seen);
    }

    private DriftChoice choice(String person) {
        return drifts.choices(world.person(person), world.fresh(cart.id())).get(0);
    }

    private InAtlas have(String instanceSize, boolean protection) {
        var host = "mongodb+srv://orders-cart.k3xq7.mongodb.net";
        var tags = world.fresh(cart.id()).tags();
        return new InAtlas("a" + cart.id(), "IDLE", false, instanceSize, 10, "8.0.12", host, tags, protection);
    }
}
