package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Above what a wish waits, as Ada sets it, and as Dana meets it before she asks. */
@QuarkusTest
class ApprovalPageTest {
    @Inject
    World world;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
        world.person("lena");
    }

    @Test
    void an_admin_sets_a_price_and_the_form_says_before_asking_that_a_lead_decides() {
        var page = form().with("dollars", "100").submit();

        assertThat(page.text("[role=status]")).isEqualTo("Saved. It counts for what is asked from now on.");
        var dana = Visitor.dana().open("/clusters/new");
        assertThat(dana.text(".sizes")).contains("$146 a month Lena decides", "$58 a month Starts at once");
        assertThat(Visitor.dana()
                        .fragment("/clusters/new/summary?name=orders-cart&size=M")
                        .text("#asked"))
                .contains("Lena decides about M first: $146 a month need approval. After that, Atlas usually takes");
    }

    @Test
    void without_scripts_the_update_button_says_it_too() {
        form().with("dollars", "100").submit();

        var answer = Visitor.dana()
                .open("/clusters/new")
                .form("form[action='/clusters/new']")
                .with("size", "M")
                .with("update", "summary")
                .send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("#asked")).contains("Lena decides about M first");
    }

    @Test
    void a_lead_reads_that_another_lead_decides() {
        assertThat(Visitor.lena().open("/clusters/new").text(".sizes")).contains("Another lead decides");
    }

    @Test
    void what_does_not_fit_can_be_asked_for_where_an_administrator_may_be_asked() {
        Visitor.ada()
                .open("/admin/quotas/team?name=orders")
                .form("form[action='/admin/quotas/team']")
                .with("memory", "3")
                .submit();
        assertThat(Visitor.dana()
                        .open("/clusters/new")
                        .the("input[name=size][value=M]")
                        .hasAttr("disabled"))
                .isTrue();

        form().with("excess", "wait").submit();

        var page = Visitor.dana().open("/clusters/new");
        assertThat(page.text(".sizes")).contains("$146 a month An administrator decides");
        var sent = page.form("form[action='/clusters/new']").with("size", "M").submit();
        assertThat(sent.text("[role=status]")).endsWith("An administrator decides.");
        assertThat(sent.text("main")).contains("An administrator decides about it", "more than the team’s quota");
        assertThat(Visitor.lena().open("/review").text(".decide"))
                .contains("It is more than the quota of orders: an administrator decides about it.");
        assertThat(Visitor.ada().open("/review").all(".decide button[value=approve]:not([disabled])"))
                .hasSize(1);
    }

    @Test
    void a_production_project_is_marked_on_its_placement_page_with_a_row_in_the_history() {
        mark();

        assertThat(Visitor.ada().open("/admin/projects/" + ORDERS).text("main"))
                .contains("Production yes", "Ada marked it as production");
        assertThat(Visitor.ada().open("/admin/approval").text("main")).contains("Marked so: orders-dev.");
        assertThat(Visitor.dana()
                        .fragment("/clusters/new/summary?name=orders-cart&size=S")
                        .text("#asked"))
                .contains("Lena decides about S first: the project orders-dev is production.");
        Visitor.ada()
                .open("/admin/projects/" + ORDERS + "/placement")
                .form("form[action$=/placement]")
                .without("production")
                .submit();
        assertThat(Visitor.ada().open("/admin/projects/" + ORDERS).text("main")).contains("Production no");
    }

    @Test
    void the_forms_to_resize_and_to_pause_say_who_decides_and_why() {
        var cart = world.ready("dana", "orders-cart", "S");
        mark();

        var resize = Visitor.dana().fragment("/clusters/" + cart.id() + "/resize/summary?size=M&storage=20&preset=20");
        assertThat(resize.text("#asked"))
                .contains("Nothing changes before Lena has approved it: the project orders-dev is production.")
                .contains("Ask Lena for M");
        var pause = Visitor.dana().open("/clusters/" + cart.id() + "/pause");
        assertThat(pause.text(".note"))
                .isEqualTo("Nothing changes before Lena has approved it: the project orders-dev is production.");
        assertThat(Visitor.lena().open("/clusters/" + cart.id() + "/pause").all(".note"))
                .isEmpty();
        var asked = pause.form("form[action$=/pause]").submit();
        assertThat(asked.text("[role=status]")).endsWith("You asked to pause orders-cart. Lena decides.");
        assertThat(asked.text("#live .note")).contains("Lena decides about the pause");
        assertThat(Visitor.lena().open("/review").text(".decide li"))
                .contains("Dana asks to pause it", "The project orders-dev is production.", "the pause of orders-cart");
    }

    @Test
    void all_that_is_wrong_stays_typed() {
        var answer = form().with("dollars", "a lot").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#dollars-error")).contains("Write whole dollars");
        assertThat(answer.the("#dollars").val()).isEqualTo("a lot");
    }

    @Test
    void who_saves_what_somebody_else_has_changed_is_told_and_keeps_what_was_typed() {
        var late = form().with("dollars", "100");
        form().with("dollars", "200").submit();

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("[role=alert]")).contains("Ada was faster", "a lead decides above $200 a month");
        assertThat(answer.form("form[action='/admin/approval']")
                        .submit()
                        .the("#dollars")
                        .val())
                .isEqualTo("100");
        assertThat(Visitor.ada().open("/admin/history?act=quota").text("main"))
                .contains("set approval: a lead decides from above $200 a month to above $100 a month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic", "lena", "otto"})
    @Tag("MA-09")
    void nobody_but_administrators_sets_rules(String person) {
        assertThat(Visitor.named(person).open("/admin/approval").status()).isEqualTo(403);
        assertThat(Program.of(person)
                        .send(Method.PUT, "/api/v1/projects/" + ORDERS + "/environment", "{\"production\":true}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void programs_set_and_read_the_same() {
        var ada = Program.of("ada");
        var tag = ada.get("/api/v1/approval").header("ETag");

        var set = ada.with("If-Match", tag)
                .send(Method.PUT, "/api/v1/approval", "{\"leadAboveDollars\":100,\"overQuota\":\"wait\"}");
        assertThat(set.json().path("leadAboveDollars").asInt()).isEqualTo(100);
        assertThat(ada.with("If-Match", tag)
                        .send(Method.PUT, "/api/v1/approval", "{\"overQuota\":\"refuse\"}")
                        .status())
                .isEqualTo(412);
        ada.send(Method.PUT, "/api/v1/projects/" + ORDERS + "/environment", "{\"production\":true}");
        assertThat(Program.of("dana")
                        .get("/api/v1/projects/" + ORDERS)
                        .json()
                        .path("production")
                        .asBoolean())
                .isTrue();

        var asked = Program.of("dana").post("/api/v1/clusters", "{\"name\":\"orders-cart\",\"size\":\"M\"}");

        var awaited = asked.json().path("change").path("awaited");
        assertThat(awaited.path("by").asText()).isEqualTo("lead");
        assertThat(awaited.path("because").toString()).isEqualTo("[\"cost\",\"production\"]");
        assertThat(awaited.path("words").asText())
                .isEqualTo("$146 a month need approval and the project orders-dev is production");
    }

    @Test
    void the_page_asks_postgres_a_few_times_and_atlas_never() {
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> Visitor.ada().open("/admin/approval"))).isLessThanOrEqualTo(8);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private static void mark() {
        Visitor.ada()
                .open("/admin/projects/" + ORDERS + "/placement")
                .form("form[action$=/placement]")
                .with("production", "on")
                .submit();
    }

    private static Form form() {
        return Visitor.ada().open("/admin/approval").form("form[action='/admin/approval']");
    }
}
