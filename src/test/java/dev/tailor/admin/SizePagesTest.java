package dev.tailor.admin;

import static dev.tailor.admin.SizeForms.add;
import static dev.tailor.admin.SizeForms.edit;
import static dev.tailor.admin.SizeForms.form;
import static dev.tailor.admin.SizeForms.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Decisions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sizes as Ada keeps them. */
@QuarkusTest
@Tag("MA-14")
class SizePagesTest {
    @Inject
    World world;

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
    void a_size_is_renamed_and_whatever_has_it_goes_along() {
        var cart = world.ready("dana", "orders-cart", "M");

        assertThat(edit("M").with("id", "Medium").submit().text("[role=status]"))
                .isEqualTo("Size Medium is saved.");

        assertThat(Visitor.dana().open("/clusters/" + cart.id()).text(".facts")).contains("Size Medium");
        assertThat(world.fresh(cart.id()).size().id()).isEqualTo("Medium");
        assertThat(order("dana", "orders-old", "M").status()).isEqualTo(400);
        assertThat(order("dana", "orders-new", "Medium").status()).isEqualTo(303);
        assertThat(Visitor.lena().open("/costs").text("main")).contains("$");
        assertThat(Visitor.ada().open("/admin/history?act=size").text("tbody"))
                .contains("renamed the size M", "to Medium");
    }

    @Test
    void a_size_is_not_renamed_to_what_is_taken_or_no_letter() {
        var taken = edit("M").with("id", "XL").with("price", "0.3").send();
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text("#id-error")).isEqualTo("There is a size XL already.");
        assertThat(taken.the("#price").val()).isEqualTo("0.3");

        assertThat(edit("M").with("id", "medium").send().status()).isEqualTo(422);
        assertThat(Visitor.ada().open("/admin/sizes/M").the("#price").val()).isEqualTo("0.2");
    }

    @Test
    void who_is_overtaken_by_a_renaming_is_told() {
        var form = edit("M").with("price", "0.3");
        edit("M").with("id", "Medium").submit();

        assertThat(form.send().status()).isEqualTo(404);
        assertThat(Visitor.ada().open("/admin/sizes/Medium").the("#price").val())
                .isEqualTo("0.2");
    }

    @Test
    void programs_rename_sizes_too() {
        var renamed = Program.of("ada").with("If-Match", "*").patch("/api/v1/sizes/M", "{'id':'Medium'}");

        assertThat(renamed.json().path("id").asText()).isEqualTo("Medium");
        assertThat(Program.of("ada").get("/api/v1/sizes/M").status()).isEqualTo(404);
        assertThat(Program.of("ada")
                        .with("If-Match", "*")
                        .patch("/api/v1/sizes/Medium", "{'id':'XL'}")
                        .status())
                .isEqualTo(400);
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
    void some_teams_have_to_be_named() {
        var page = edit("M").with("whose", "chosen").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#teams-error")).startsWith("Tick or name the teams");
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

    private static String prices() {
        return Visitor.ada().open("/admin/sizes").text("tbody");
    }
}
