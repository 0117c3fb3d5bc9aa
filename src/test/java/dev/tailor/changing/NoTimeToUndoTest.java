package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a deletion can't be undone, because the installation says so: it happens at once, and nobody is promised more. */
@QuarkusTest
@TestProfile(NoTimeToUndoTest.AtOnce.class)
@Tag("PA-16")
class NoTimeToUndoTest {
    public static class AtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tailor.policy.undo-deletion", "0");
        }
    }

    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Expiries expiries;

    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
    }

    @Test
    void the_pages_before_say_that_nobody_can_undo_it() {
        assertThat(overview("dana").text("main")).contains("Logins and data go at once. Nobody can undo it.");
        assertThat(Visitor.dana().open(ClusterLinks.deletion(cart.id())).text("main"))
                .contains("At once", "Its logins are removed and Atlas deletes it. Nobody can bring it back.")
                .doesNotContainIgnoringCase("undo")
                .doesNotContain("never ready", "The cluster is paused");
        assertThat(retiring().text("main")).contains("Deleted at once.").doesNotContainIgnoringCase("undo");
    }

    @Test
    void it_is_deleted_at_once_and_not_paused_before() {
        var page = Visitor.dana()
                .open(ClusterLinks.deletion(cart.id()))
                .form("form[action='" + ClusterLinks.deletion(cart.id()) + "']")
                .with("confirm", "orders-cart")
                .submit();
        assertThat(page.text("p[role=status]")).isEqualTo("orders-cart is being deleted.");

        world.until(ClusterState.GONE, cart);
        assertThat(world.atlas().countRequests("DELETE", CART)).isOne();
        assertThat(world.atlas().countRequests("PATCH", CART)).isZero();
        assertThat(world.value("select cast(count(*) as text) from news where kind = 'retired'"))
                .isEqualTo("0");
    }

    @Test
    void while_atlas_is_not_asked_yet_nobody_is_promised_to_undo_it() {
        var change = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        for (var person : new String[] {"dana", "lena", "vic"}) {
            var page = overview(person);
            assertThat(page.text("main .state")).as(person).isEqualTo("Being deleted");
            assertThat(page.text("#live"))
                    .as(person)
                    .contains("Tailor is asking Atlas to delete it.")
                    .doesNotContainIgnoringCase("undo");
            assertThat(page.all("#live form")).as(person).isEmpty();
        }
        assertThatThrownBy(() -> withdrawals.withdraw(world.person("dana"), change.id()))
                .hasMessage("Atlas is at it already.");
        assertThatThrownBy(() -> clusters.resize(world.person("dana"), cart.id(), "M", null, ""))
                .hasMessage("It is being deleted.");
        assertThat(Program.of("dana")
                        .get("/api/v1/changes/" + change.id())
                        .json()
                        .has("undoableUntil"))
                .isFalse();
    }

    @Test
    void who_lets_it_expire_reads_that_nobody_can_undo_that() {
        expiries.set(world.person("dana"), cart.id(), LocalDate.parse("2026-11-26"));

        assertThat(overview("dana").text("main"))
                .contains("it is deleted from 11 Dec 2026 on, and nobody can undo that.");
    }

    private Page overview(String person) {
        return Visitor.named(person).open(Links.cluster(cart.id()));
    }

    /** What a lead reads before several are deleted. */
    private Page retiring() {
        return Visitor.lena()
                .open("/review")
                .form("form#ticked")
                .without("cluster")
                .and("cluster", cart.id().toString())
                .forged("fate", "retire")
                .submit();
    }
}
