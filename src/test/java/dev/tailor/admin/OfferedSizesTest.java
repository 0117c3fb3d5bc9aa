package dev.tailor.admin;

import static dev.tailor.admin.SizeForms.edit;
import static dev.tailor.admin.SizeForms.order;
import static dev.tailor.admin.SizeForms.retire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ada's edits of sizes mean at once for those who ask, who wait and who have one. */
@QuarkusTest
@Tag("MA-14")
class OfferedSizesTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_retired_size_is_kept_by_clusters_and_offered_to_nobody() {
        var cart = world.ready("dana", "orders-cart", "M");
        var order = Visitor.dana().open("/clusters/new").form(SizeForms.ORDER);
        retire("M");

        assertThat(Visitor.dana().open("/clusters/new").form(SizeForms.ORDER).offers("size"))
                .doesNotContain("M");
        var late = order.with("name", "orders-late").with("size", "M").send();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text("#size-error")).isEqualTo("M is not offered any more. Choose another size.");
        assertThat(Visitor.dana().open("/clusters").text("main")).contains("orders-cart");
        var more = clusters.resize(world.person("dana"), cart.id(), "M", 30, "");
        assertThat(more.status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void nobody_is_resized_to_a_retired_size_on_the_page_or_by_a_program() {
        var cart = world.ready("dana", "orders-cart", "S");
        retire("M");

        var page = Visitor.dana().open("/clusters/" + cart.id() + "/resize");
        assertThat(page.form("form[action$=/resize]").offers("size")).containsExactly("S", "L", "XL");
        assertThat(page.form("form[action$=/resize]").forged("size", "M").send().text("#size-error"))
                .startsWith("M is not offered any more.");
        var answer = Program.of("dana").with("If-Match", "*").patch("/api/v1/clusters/" + cart.id(), "{'size':'M'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("size")).startsWith("M is not offered any more.");
        var old = Program.of("dana")
                .patch("/atlas/modifyCluster", "{'clusterName':'orders-cart','instanceSizeName':'M20'}");
        assertThat(old.status()).isEqualTo(400);
    }

    @Test
    @Tag("MA-09")
    void a_size_for_some_teams_is_nobody_elses() {
        edit("M").with("whose", "chosen").with("team", "search").submit();

        assertThat(Visitor.dana().open("/clusters/new").form(SizeForms.ORDER).offers("size"))
                .containsExactly("S", "L", "XL");
        assertThat(Visitor.otto().open("/clusters/new").form(SizeForms.ORDER).offers("size"))
                .contains("M");
        assertThat(order("dana", "orders-m", "M").text("#size-error"))
                .isEqualTo("M is not for orders. Choose another size.");
        assertThat(Program.of("dana").get("/api/v1/sizes").body()).doesNotContain("\"M\"");
        assertThat(Program.of("dana")
                        .post("/api/v1/clusters", "{'name':'orders-m','size':'M'}")
                        .error("size"))
                .startsWith("M is not for orders.");
        assertThat(Program.of("dana")
                        .post("/atlas/createCluster", "{'clusterName':'orders-m','instanceSizeName':'M20'}")
                        .status())
                .isEqualTo(400);
        assertThat(order("otto", "search-m", "M").status()).isEqualTo(303);
    }

    @Test
    void what_waits_in_a_size_that_is_retired_meanwhile_can_only_be_declined() {
        var change = world.changeOf(world.asked("dana", "orders-reports", "L"));
        retire("L");

        var review = Visitor.lena().open("/review");
        assertThat(review.text(".decide")).contains("L is not offered to orders any more: decline it");
        assertThat(review.all("button[value=approve][disabled]")).hasSize(1);
        assertThatThrownBy(() -> decisions.approve(world.person("lena"), change, ""))
                .isInstanceOf(Refusal.NotPossible.class);
        assertThat(Program.of("lena")
                        .post("/api/v1/changes/" + change + "/decision", "{'decision':'approve'}")
                        .status())
                .isEqualTo(409);
        decisions.decline(world.person("lena"), change, "");
        assertThat(world.named("orders-reports").state()).isEqualTo(ClusterState.DECLINED);
    }

    @Test
    void what_was_approved_before_goes_its_way() {
        var big = world.asked("dana", "orders-reports", "L");
        decisions.approve(world.person("lena"), world.changeOf(big), "");
        retire("L");

        assertThat(world.until(ClusterState.READY, big).size().id()).isEqualTo("L");
    }

    @Test
    void what_waits_with_more_storage_than_its_size_holds_meanwhile_can_only_be_declined() {
        var change = world.changeOf(world.asked("dana", "orders-reports", "L"));
        edit("L").with("start", "20").with("most", "30").submit();

        var review = Visitor.lena().open("/review");

        assertThat(review.text(".decide")).contains("L holds 10 to 30 GB now, and 40 are asked for: decline it");
        assertThat(review.all("button[value=approve][disabled]")).hasSize(1);
        assertThatThrownBy(() -> decisions.approve(world.person("lena"), change, ""))
                .isInstanceOf(Refusal.NotPossible.class);
    }

    @Test
    void a_team_without_any_size_does_not_shut_the_form_of_who_is_in_another_too() {
        for (var size : new String[] {"S", "L", "XL"}) {
            retire(size);
        }
        edit("M").with("whose", "chosen").with("team", "search").submit();

        var page = Visitor.ada().open("/clusters/new");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.the("#project option[selected]").text()).contains("search-dev");
    }

    @Test
    void machines_are_shown_to_administrators_only() {
        assertThat(Program.of("dana").get("/api/v1/sizes").body()).doesNotContain("M10", "instanceSize");
        assertThat(Program.of("ada").get("/api/v1/sizes").body()).contains("M10");
    }

    @Test
    void a_form_for_a_team_without_any_size_says_so() {
        for (var size : new String[] {"S", "M", "L", "XL"}) {
            retire(size);
        }

        var page = Visitor.dana().get("/clusters/new");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("main")).contains("No size is offered to orders at present");
    }
}
