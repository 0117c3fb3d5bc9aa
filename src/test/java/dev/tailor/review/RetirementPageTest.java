package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Protections;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Retiring several clusters, which is asked once more. */
@QuarkusTest
class RetirementPageTest extends AtFates {
    @Inject
    Protections protections;

    @Inject
    Crowd crowd;

    @Test
    void retiring_names_each_and_asks_once_more() {
        protections.set(world.person("dana"), events.id(), true);

        var asked = form(cart, events)
                .forged("fate", "retire")
                .forged("why", "Nobody uses them")
                .submit();

        assertThat(asked.h1()).isEqualTo("Retire 1 cluster");
        assertThat(asked.text("main"))
                .contains(
                        "orders-cart S, Dana’s, $58 a month Deleted from 1 Dec, 09:00 on; until then it can be undone.")
                .contains("What stays", "orders-events It is protected from deletion. End that first.");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);

        var wrong = asked.form("form[action='/review/retirement']")
                .with("confirm", "retire all")
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("#confirm-error")).contains("Type retire 1 cluster, exactly so");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);

        var page = wrong.form("form[action='/review/retirement']")
                .with("confirm", "retire 1 cluster")
                .submit();
        assertThat(outcomes(page))
                .containsExactlyInAnyOrder(
                        "orders-cart It will be deleted on 1 Dec, 09:00. Until then its page can undo that.",
                        "orders-events It is protected from deletion. End that first.");
        var deleted = world.fresh(cart.id());
        assertThat(deleted.state()).isEqualTo(ClusterState.RETIRING);
        assertThat(deleted.currentChange().orElseThrow().reason()).isEqualTo("Nobody uses them");
        assertThat(left()).containsExactly("orders-events");
    }

    @Test
    void a_whole_page_is_retired_and_no_address_tells_the_reason() {
        crowd.of("orders", 98);
        var form = Visitor.lena().open("/review").form("form#ticked");
        Visitor.lena()
                .open("/review")
                .all("#held input[name=cluster]")
                .eachAttr("value")
                .forEach(id -> form.and("cluster", id));

        var page =
                form.forged("fate", "retire").forged("why", "Nobody uses them").submit();

        assertThat(page.h1()).isEqualTo("Retire 100 clusters");
        assertThat(page.address().toString()).doesNotContain("Nobody");
        assertThat(page.all("main input[name=why]").attr("value")).isEqualTo("Nobody uses them");
    }

    @Test
    void of_what_was_never_ready_nothing_can_be_undone() {
        var young = world.building("dana", "orders-young", "S");

        assertThat(form(young).forged("fate", "retire").submit().text("main"))
                .contains("orders-young S, Dana’s, $58 a month"
                        + " Deleted at once: it was never ready, so there is nothing to keep.")
                .doesNotContain("undo");
        // a moment before the clock's: it runs on while the page is made
        var before = World.MORNING.minusSeconds(1);
        var found = List.of(clusters.get(world.person("lena"), young.id()));
        assertThat(RetirementView.of(found, clusters, before, "", "").undoable())
                .isFalse();
    }
}
