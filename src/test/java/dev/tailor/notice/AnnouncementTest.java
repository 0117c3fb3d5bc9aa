package dev.tailor.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.MovableClock;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Ada tells everybody, and what happens while nothing can be asked for. */
@QuarkusTest
class AnnouncementTest {
    @Inject
    World world;

    @Inject
    Statements statements;

    @Inject
    Notices notices;

    @Inject
    Clusters clusters;

    @Inject
    MovableClock clock;

    @BeforeEach
    @AfterEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic", "otto", "lena", "ada"})
    void everybody_reads_it_on_every_page(String person) {
        announce("New prices from December on.", false);

        for (var path : new String[] {"/clusters", "/alerts", "/no-such-page"}) {
            assertThat(Visitor.named(person).open(path).text("[aria-label=Announcement]"))
                    .isEqualTo("New prices from December on.");
        }
        assertThat(Visitor.nobody().open("/").all("[aria-label=Announcement]")).isEmpty();
    }

    @Test
    void without_one_pages_have_none() {
        announce("Something", false);
        announce("", false);

        assertThat(Visitor.dana().open("/clusters").all("[aria-label=Announcement]"))
                .isEmpty();
    }

    @Test
    void markup_in_it_is_text() {
        announce("<script>alert(1)</script>", false);

        assertThat(Visitor.dana().open("/clusters").text("[aria-label=Announcement]"))
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void while_read_only_everything_can_be_looked_at_and_pages_say_so() {
        var cart = world.ready("dana", "orders-cart", "S");
        announce("Until ten o’clock.", true);

        for (var path : new String[] {"", "/resize", "/logins", "/network", "/pause"}) {
            var page = Visitor.dana().open("/clusters/" + cart.id() + path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text("[aria-label=Announcement]"))
                    .isEqualTo("Read-only: nothing can be asked for at present, everything can be looked at."
                            + " Until ten o’clock.");
        }
    }

    @Test
    void while_read_only_nothing_can_be_asked_for_on_pages() {
        var order = Visitor.dana().open("/clusters/new").form("form[action=/clusters/new]");
        announce("Until ten o’clock.", true);

        var answer = order.with("name", "orders-cart").send();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.h1()).isEqualTo("Nothing can be asked for at present");
        assertThat(answer.text("main")).contains("Until ten o’clock.", "Nothing was changed.");
        assertThat(Visitor.dana().open("/clusters").text("main")).doesNotContain("orders-cart");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /api/v1/clusters | {'name':'orders-next','size':'S'}",
                "POST /api/v1/clusters/{id}/pause | {}",
                "DELETE /api/v1/clusters/{id}?confirm=orders-cart | ",
                "POST /atlas/createCluster | {'clusterName':'next','instanceSizeName':'M10'}",
                "DELETE /atlas/deleteCluster?clusterName=orders-cart&areYouSure=true | ",
            })
    void while_read_only_programs_are_told_to_come_back(String route, String body) {
        var cart = world.ready("dana", "orders-cart", "S");
        announce("", true);
        var parts = route.replace("{id}", cart.id().toString()).split(" ");

        var answer = Program.of("dana").send(Method.valueOf(parts[0]), parts[1], body);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().path("kind").asText()).isEqualTo("read-only");
        assertThat(answer.header("Retry-After")).isEqualTo("300");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
        assertThat(Program.of("dana").get("/api/v1/clusters").status()).isEqualTo(200);
        assertThat(Program.of("dana")
                        .get("/api/v1/announcement")
                        .json()
                        .path("readOnly")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_was_asked_for_before_goes_its_way() {
        var cart = world.asked("dana", "orders-cart", "S");
        announce("", true);

        assertThat(world.until(ClusterState.READY, cart).name()).isEqualTo("orders-cart");
    }

    @Test
    void ada_ends_it_and_the_history_tells_both() {
        announce("Until ten o’clock.", true);
        announce("", false);

        assertThat(Visitor.dana()
                        .open("/clusters/new")
                        .form("form[action=/clusters/new]")
                        .with("name", "orders-cart")
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(Visitor.ada().open("/admin/history?act=announcement").text("tbody"))
                .contains("made Tailor read-only", "“Until ten o’clock.”", "let everybody ask again");
    }

    @Test
    void who_saves_second_is_told() {
        var second = form().with("text", "Mine");
        announce("Hers", false);

        var answer = second.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("[role=alert]")).contains("Ada was faster", "“Hers”");
        assertThat(answer.form("form:has(#text)").submit().text("[aria-label=Announcement]"))
                .isEqualTo("Mine");
    }

    @Test
    void too_long_is_said_at_its_field_and_stays_typed() {
        var page = form().with("text", "x".repeat(501)).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#text-error")).contains("at most 500 characters; this one has 501");
        assertThat(page.the("#text").val()).hasSize(501);
    }

    @Test
    void a_banner_costs_a_page_no_statement() {
        var without = statements.of(() -> Visitor.dana().open("/clusters"));
        announce("Something", false);

        assertThat(statements.of(() -> Visitor.dana().open("/clusters"))).isEqualTo(without);
        assertThat(statements.of(notices::shown)).isZero();
    }

    @Test
    void pages_go_on_with_the_last_one_while_postgres_does_not_answer_and_ask_every_five_seconds() {
        announce("Something", false);
        Visitor.dana().open("/clusters");
        clock.advance(Duration.ofSeconds(6));

        whileItCanNotBeRead(() -> {
            var page = Visitor.dana().open("/clusters");
            assertThat(page.text("[aria-label=Announcement]")).isEqualTo("Something");
            assertThat(page.all("nav.tabs a")).isNotEmpty();
            assertThat(statements.of(notices::shown)).isZero();
        });
    }

    @Test
    void where_none_was_read_before_there_is_none_while_postgres_does_not_answer() {
        notices.forget();

        whileItCanNotBeRead(() -> {
            assertThat(notices.shown().tells()).isFalse();
            assertThat(statements.of(notices::shown)).isZero();
        });
        clock.advance(Duration.ofSeconds(6));
        assertThat(notices.shown()).isEqualTo(notices.now());
    }

    @Test
    void while_read_only_a_deletion_is_undone_on_its_page() {
        var cart = deleted();
        announce("", true);

        var answer = Visitor.dana()
                .open("/clusters/" + cart.id())
                .form("form[action='" + Links.withdrawal(world.changeOf(cart)) + "']")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void while_read_only_a_deletion_is_undone_by_programs() {
        var cart = deleted();
        announce("", true);

        var answer = Program.of("dana").post("/api/v1/changes/" + world.changeOf(cart) + "/withdrawal", "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logins/admin.nobody?areYouSure=true", "network/198.51.100.7"})
    void while_read_only_somebody_can_be_shut_out(String what) {
        var cart = world.ready("dana", "orders-cart", "S");
        announce("", true);

        var answer = Program.of("lena").delete("/api/v1/clusters/" + cart.id() + "/" + what);

        assertThat(answer.json().path("kind").asText()).isNotEqualTo("read-only");
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/connection, form[action$=/trial], 303",
        "/admin/quotas/team?name=orders, form:has(#clusters), 303",
        "/admin/sizes/new, form:has(#id), 422",
    })
    void while_read_only_administrators_work_on(String page, String form, int status) {
        announce("", true);

        assertThat(Visitor.ada().open(page).form(form).send().status()).isEqualTo(status);
    }

    private Cluster deleted() {
        var cart = world.ready("dana", "orders-cart", "S");
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        return cart;
    }

    private void whileItCanNotBeRead(Runnable something) {
        world.sql("alter table announcement rename to announcement_elsewhere");
        try {
            something.run();
        } finally {
            world.sql("alter table announcement_elsewhere rename to announcement");
        }
    }

    private static void announce(String text, boolean readOnly) {
        var form = form().with("text", text);
        assertThat((readOnly ? form.with("readOnly", "on") : form.without("readOnly"))
                        .send()
                        .status())
                .isEqualTo(303);
    }

    private static Form form() {
        return Visitor.ada().open("/admin/announcement").form("form:has(#text)");
    }
}
