package dev.tailor.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
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

/** Sizes as Ada keeps them, and what that means at once for everybody else. */
@QuarkusTest
@Tag("MA-14")
class SizePagesTest {
    private static final String ORDER = "form[action=/clusters/new]";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_size_that_ada_adds_is_offered_asked_for_and_built_without_any_code() {
        var list = add("XXL", "M50", "2.00").submit();
        assertThat(list.text("[role=status]")).isEqualTo("Size XXL is offered from now on.");

        var card =
                Visitor.dana().open("/clusters/new").all(".sizes label").get(4).text();
        assertThat(card).startsWith("XXL 32 GB memory 160 GB storage $1,460 a month");

        var asked = order("dana", "orders-huge", "XXL");
        assertThat(asked.status()).isEqualTo(303);
        var huge = world.named("orders-huge");
        decisions.approve(world.person("lena"), world.changeOf(huge), "");
        world.work();
        assertThat(world.atlas().journal().toString()).contains("M50");
    }

    @Test
    void every_mistake_is_said_at_once_and_what_was_typed_stays() {
        var page = add("xl", "M0", "cheap")
                .with("memory", "much")
                .with("most", "1")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.all("[role=alert] a").eachAttr("href"))
                .containsExactly("#id", "#memory", "#most", "#start", "#instanceSize", "#price");
        assertThat(page.the("#price").val()).isEqualTo("cheap");
        assertThat(Visitor.ada().open("/admin/sizes").all("tbody tr")).hasSize(4);
    }

    @Test
    void a_letter_that_is_taken_is_no_letter() {
        assertThat(add("XL", "M50", "2").send().text("#id-error")).isEqualTo("There is a size XL already.");
    }

    @Test
    void machines_that_atlas_does_not_have_are_said_at_their_field() {
        var page = add("XXL", "M77", "2").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#instanceSize-error")).isEqualTo("Atlas has no M77 in AWS EU_CENTRAL_1.");
    }

    @Test
    void an_atlas_that_does_not_tell_its_machines_is_no_obstacle() {
        world.atlas().fault("html503", 9, "GET", "/regions");

        assertThat(add("XXL", "M77", "2").submit().text("[role=status]"))
                .isEqualTo("Size XXL is offered from now on. Atlas did not say whether it has M77.");
    }

    @Test
    void a_price_counts_at_once_and_the_history_has_it_before_and_after() {
        edit("M").with("price", "0.25").submit();

        assertThat(Visitor.dana()
                        .open("/clusters/new")
                        .all(".sizes label")
                        .get(1)
                        .text())
                .contains("$183 a month");
        assertThat(Visitor.ada().open("/admin/sizes").click("Who changed sizes").text("tbody"))
                .contains("Ada", "changed the size M", "price an hour from $0.2 to $0.25");
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_row() {
        edit("M").submit();

        assertThat(Visitor.ada().open("/admin/history?act=size").text("main")).doesNotContain("changed the size");
    }

    @Test
    void who_saves_second_is_told_and_overwrites_nothing_by_accident() {
        var first = edit("M").with("price", "0.25");
        var second = edit("M").with("price", "0.30");
        first.submit();

        var answer = second.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("[role=alert]")).contains("Ada was faster", "$0.25 an hour");
        assertThat(answer.the("#price").val()).isEqualTo("0.30");
        assertThat(prices()).contains("$0.25 an hour");

        form(answer).submit();
        assertThat(prices()).contains("$0.3 an hour");
    }

    @Test
    void a_size_that_clusters_have_keeps_memory_and_machines() {
        var cart = world.ready("dana", "orders-cart", "S");
        var page = Visitor.ada().open("/admin/sizes/S");
        assertThat(page.text(".note")).contains("2 GB memory on M10", "A cluster has it");
        assertThat(page.all("#memory, #instanceSize")).isEmpty();

        var forged =
                form(page).forged("instanceSize", "M20").forged("memory", "4").send();

        assertThat(forged.status()).isEqualTo(422);
        form(page).with("price", "0.09").submit();
        assertThat(world.fresh(cart.id()).size().instanceSize()).isEqualTo("M10");
    }

    @Test
    void a_retired_size_is_kept_by_clusters_and_offered_to_nobody() {
        var cart = world.ready("dana", "orders-cart", "M");
        var order = Visitor.dana().open("/clusters/new").form(ORDER);
        retire("M");

        assertThat(Visitor.dana().open("/clusters/new").form(ORDER).offers("size"))
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

        assertThat(Visitor.dana().open("/clusters/new").form(ORDER).offers("size"))
                .containsExactly("S", "L", "XL");
        assertThat(Visitor.otto().open("/clusters/new").form(ORDER).offers("size"))
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
    void some_teams_have_to_be_named() {
        var page = edit("M").with("whose", "chosen").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#teams-error")).startsWith("Tick or name the teams");
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
    void a_size_that_nobody_ever_had_is_removed_and_no_other() {
        world.ready("dana", "orders-cart", "S");
        add("XXL", "M50", "2").submit();

        assertThat(Visitor.ada()
                        .open("/admin/sizes/S")
                        .the("form[action$=/removal] button")
                        .hasAttr("disabled"))
                .isTrue();
        var gone = Visitor.ada()
                .open("/admin/sizes/XXL")
                .form("form[action$=/removal]")
                .submit();
        assertThat(gone.text("[role=status]")).isEqualTo("Size XXL is removed. Nobody ever had it.");
        assertThat(gone.all("tbody tr")).hasSize(4);
    }

    @Test
    void programs_of_administrators_edit_sizes_too_and_say_what_they_have_read() {
        var ada = Program.of("ada");
        var made = ada.post(
                "/api/v1/sizes",
                "{'id':'XXL','memoryGb':32,'storageMinGb':10,'storageGb':160,'storageMaxGb':4096,"
                        + "'instanceSize':'M50','priceAnHour':2,'teams':['orders']}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var read = ada.get("/api/v1/sizes/XXL").header("ETag");

        var dearer = ada.with("If-Match", read).patch("/api/v1/sizes/XXL", "{'priceAnHour':2.5}");
        assertThat(dearer.json().path("priceAMonth").asInt()).isEqualTo(1825);
        assertThat(dearer.json().path("teams").path(0).asText()).isEqualTo("orders");
        assertThat(Program.of("ada")
                        .with("If-Match", read)
                        .patch("/api/v1/sizes/XXL", "{'priceAnHour':3}")
                        .status())
                .isEqualTo(412);
        assertThat(Program.of("ada")
                        .with("If-Match", "*")
                        .patch("/api/v1/sizes/XXL", "{'storageMaxGb':1}")
                        .error("storageMaxGb"))
                .isEqualTo("The most is not less than the least.");
        assertThat(Program.of("ada").delete("/api/v1/sizes/XXL").status()).isEqualTo(204);
        assertThat(Program.of("ada").delete("/api/v1/sizes/XXL").status()).isEqualTo(404);
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

    @Test
    void lists_cost_as_much_with_many_clusters_as_with_few() {
        var few = statements.of(() -> Visitor.ada().open("/admin/sizes"));
        for (int number = 0; number < 5; number++) {
            world.asked("dana", "orders-" + number, "S");
        }

        assertThat(statements.of(() -> Visitor.ada().open("/admin/sizes")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private Page order(String person, String name, String size) {
        return Visitor.named(person)
                .open("/clusters/new")
                .form(ORDER)
                .with("name", name)
                .forged("size", size)
                .send();
    }

    private static void retire(String size) {
        edit(size).with("retired", "on").submit();
    }

    private static Form edit(String size) {
        return form(Visitor.ada().open("/admin/sizes/" + size));
    }

    private static Form form(Page page) {
        return page.form("form:has([name=price])");
    }

    private static Form add(String letter, String machines, String price) {
        return Visitor.ada()
                .open("/admin/sizes/new")
                .form("form[action=/admin/sizes/new]")
                .with("id", letter)
                .with("memory", "32")
                .with("instanceSize", machines)
                .with("start", "160")
                .with("most", "4096")
                .with("price", price);
    }

    private static String prices() {
        return Visitor.ada().open("/admin/sizes").text("tbody");
    }
}
