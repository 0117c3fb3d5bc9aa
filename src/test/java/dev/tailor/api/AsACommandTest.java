package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages show "as a command" does what the pages do, with a token of the scope that they name. */
@QuarkusTest
class AsACommandTest {
    @Inject
    World world;

    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @ParameterizedTest
    @CsvSource({
        "/clusters, GET, 200",
        "/clusters?q=o%27brien+%26+co&state=ready, GET, 200",
        "/clusters?state=unlabelled&group=label%3Acost-centre, GET, 200",
        "/clusters?label=%21cost-centre&label=stage%3A+test&group=label%3Aarea, GET, 200",
        "/teams/orders/labels, GET, 200",
        "/clusters/{id}, GET, 200",
        "/clusters/{id}/pause, POST, 202",
        "/clusters/{id}/edit, PATCH, 200",
        "/clusters/{id}/deletion, DELETE, 202",
        "/clusters/{id}/network, POST, 202",
        "/clusters/new, POST, 202",
        "/alerts?status=open, GET, 200",
        "/alerts?status=closed, GET, 200",
        "/clusters/{id}/alerts, GET, 200",
        "/alerts/{alert}/acknowledgement, PUT, 200",
        "/clusters/{id}/network/{entry}/removal, DELETE, 202",
        "/changes/{change}, GET, 200",
        "/tokens, GET, 200",
        "/teams, GET, 200",
        "/teams/orders, GET, 200",
        "/people/me, GET, 200",
        "/notifications, PUT, 200",
    })
    void the_command_of_a_page_is_accepted(String page, Method method, int status) {
        var shown = Visitor.dana().open(filled(page));
        assertThat(sent(shown, 0, method).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/review, GET, 200",
        "/review?show=left&sort=-used, GET, 200",
        "/review/history, GET, 200",
        "/costs, GET, 200",
        "/teams/orders, POST, 201",
        "/teams/orders/labels, PUT, 200",
        "/webhooks, GET, 200",
        "/webhooks/{webhook}, PATCH, 200",
    })
    void the_command_of_a_leads_page_is_accepted(String page, Method method, int status) {
        var shown = Visitor.named("lena").open(filled(page));
        assertThat(sent("lena", shown, 0, method).status()).isEqualTo(status);
    }

    @Test
    void what_a_webhooks_page_does_besides_has_commands() {
        var page = Visitor.lena().open(filled("/webhooks/{webhook}"));
        assertThat(sent("lena", page, 1, Method.POST).json().path("message").asText())
                .startsWith("ci.example.com could not be called");
        assertThat(sent("lena", page, 2, Method.GET).status()).isEqualTo(200);
        assertThat(sent("lena", page, 4, Method.POST).json().path("secret").asText())
                .startsWith("tlw_");
        assertThat(sent("lena", page, 5, Method.DELETE).status()).isEqualTo(204);
        assertThat(page.all(".command")).hasSize(6);
    }

    @Test
    void a_webhook_is_paused_and_resumed_by_what_its_page_shows_then() {
        var link = filled("/webhooks/{webhook}");
        var paused = sent("lena", Visitor.lena().open(link), 3, Method.PUT);
        assertThat(paused.json().at("/paused/by").asText()).startsWith("Lena");

        var page = Visitor.ada().open(link);
        assertThat(page.text(".state")).isEqualTo("Paused");
        assertThat(sent("ada", page, 3, Method.DELETE).status()).isEqualTo(200);
        assertThat(Visitor.lena().open(link).all(".state").text()).isNotEqualTo("Paused");
    }

    @Test
    void a_webhook_is_added_as_it_was_typed() {
        var page = Visitor.lena()
                .open("/webhooks/new")
                .form("form[action='/webhooks/new']")
                .with("name", "Dana's CI")
                .with("address", "http://127.0.0.1:9/hook")
                .without("kinds")
                .send();
        var answer = sent("lena", page, 0, Method.POST);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/webhook/name").asText()).isEqualTo("Dana's CI");
    }

    @Test
    void what_a_review_finds_and_decides_has_commands() {
        var page = Visitor.lena().open("/review?q=cart&label=!stage&group=label:cost-centre&all=true");
        assertThat(sent("lena", page, 1, Method.GET).json().path("results")).hasSize(1);
        var decided = sent("lena", page, 2, Method.POST).json();
        assertThat(decided.at("/results/0/reviewed/decided").asText()).isEqualTo("keep");
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/fleet, GET, 200",
        "/admin/fleet?q=legacy&whose=others&state=ready&project=search, GET, 200",
        "/admin/fleet?label=cost-centre%3A+4711, GET, 200",
        "/admin/fleet?label=%21stage&group=label%3Acost-centre, GET, 200",
        "/admin/fleet/{search}/{legacy}/deletion, DELETE, 202",
        "/admin/stuck, GET, 200",
        "/admin/stuck/{id}/forgetting, POST, 200",
        "/admin/projects?q=orders, GET, 200",
        "/admin/projects/new, POST, 201",
        "/admin/projects/{orders}, GET, 200",
        "/admin/projects/{orders}/events, GET, 200",
        "/admin/projects/{search}/placement, PUT, 200",
        "/admin/projects/{search}/nights, GET, 200",
        "/admin/organizations, GET, 200",
        "/admin/organizations/5f00000000000000000000aa, GET, 200",
        "/admin/approval, GET, 200",
        "/admin/sizes, GET, 200",
        "/admin/sizes/new, POST, 201",
        "/admin/sizes/S, PATCH, 200",
        "/admin/quotas, GET, 200",
        "/admin/quotas/team?name=orders, PUT, 200",
        "/admin/announcement, PUT, 200",
        "/admin/history, GET, 200",
        "/admin/tokens, GET, 200",
        "/admin/connection, GET, 200",
        "/admin/teams, POST, 201",
        "/admin/teams/team?name=billing, PATCH, 200",
    })
    void the_command_of_an_administrators_page_is_accepted(String page, Method method, int status) {
        world.copied();
        world.team("billing");
        var answer = sent("ada", Visitor.ada().open(filled(page)), 0, method);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private String filled(String page) {
        return page.replace("{id}", cart.id().toString())
                .replace("{search}", SimulatorControl.SEARCH)
                .replace("{orders}", SimulatorControl.ORDERS)
                .replace("{legacy}", "65c00000000000000000000b")
                .replace("{change}", page.contains("{change}") ? waiting() : "")
                .replace("{webhook}", page.contains("{webhook}") ? world.webhook("orders") : "")
                .replace("{alert}", page.contains("{alert}") ? Long.toString(world.alert(cart)) : "")
                .replace("{entry}", page.contains("{entry}") ? entry() : "");
    }

    private String waiting() {
        return Long.toString(world.changeOf(world.asked("dana", "orders-big", "L")));
    }

    /** The number of an address that is let in. */
    private String entry() {
        return Program.of("dana")
                .post("/api/v1/clusters/" + cart.id() + "/network", "{'address':'203.0.113.7'}")
                .json()
                .path("id")
                .asText();
    }

    @Test
    void what_differs_has_a_command() {
        world.inAtlas(cart, "M10", 60);
        var page = Visitor.dana().open("/clusters/" + cart.id());
        assertThat(page.all(".command code").eachText()).anyMatch(line -> line.contains("/drift"));
        assertThat(sent(page, 0, Method.GET).status()).isEqualTo(200);
    }

    @Test
    void a_team_ends_and_somebody_has_left() {
        world.team("billing");
        var made = Visitor.ada().open("/admin/teams/team?name=billing");
        assertThat(sent("ada", made, 1, Method.DELETE).status()).isEqualTo(204);
        var dana = Visitor.lena().open("/people/" + world.number("dana"));
        assertThat(sent("lena", dana, 0, Method.POST).status()).isEqualTo(200);
        world.danaIsBack();
    }

    @Test
    void who_has_joined_or_is_invited_is_managed_by_commands() {
        world.joined("otto", "orders");
        world.invitation("orders");
        var own = Visitor.otto().open("/teams/orders");
        assertThat(own.all(".command")).hasSize(2);

        var page = Visitor.lena().open("/teams/orders");
        assertThat(sent("lena", page, 2, Method.PUT).status()).isEqualTo(200);
        assertThat(sent("lena", page, 3, Method.DELETE).status()).isEqualTo(204);
        assertThat(sent("lena", page, 4, Method.DELETE).status()).isEqualTo(204);
        assertThat(page.all(".command")).hasSize(5);

        world.joined("otto", "orders");
        assertThat(sent("otto", own, 1, Method.DELETE).status()).isEqualTo(204);
    }

    @Test
    void a_paused_cluster_is_resumed() {
        var paused = world.paused("dana", "orders-old", "S");
        var page = Visitor.dana().open("/clusters/" + paused.id() + "/resume");
        var answer = sent(page, 0, Method.POST);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("kind").asText()).isEqualTo("resume");
    }

    @Test
    void what_is_chosen_is_what_the_command_asks_for() {
        var page = Visitor.dana().open("/clusters/new/summary?name=orders-new&size=M&storage=33");
        assertThat(sent(page, 0, Method.POST).status()).isEqualTo(202);
        assertThat(world.named("orders-new").storageGb()).isEqualTo(33);
        assertThat(world.named("orders-new").size().id()).isEqualTo("M");
    }

    @Test
    void a_resize_has_a_command_as_soon_as_something_differs() {
        var resize = "/clusters/" + cart.id() + "/resize";
        assertThat(Visitor.dana().open(resize).all(".command")).isEmpty();
        var page = Visitor.dana().open(resize + "/summary?size=M&storage=20");
        var answer = sent(page, 0, Method.PATCH);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("change").path("kind").asText()).isEqualTo("resize");
    }

    @Test
    void words_with_quotes_arrive_as_they_are() {
        var page = Visitor.dana()
                .open("/clusters/" + cart.id() + "/edit")
                .form("form[action$=/edit]")
                .with("description", "Dana's \"carts\" & $HOME")
                .with("key", "no key")
                .and("value", "")
                .send();
        assertThat(sent(page, 0, Method.PATCH).status()).isEqualTo(200);
        assertThat(world.fresh(cart.id()).description()).isEqualTo("Dana's \"carts\" & $HOME");
    }

    @Test
    void logins_are_listed_and_made() {
        world.atlas().speed(200);
        var built = world.until(ClusterState.READY, world.asked("dana", "orders-built", "S"));
        var page = Visitor.dana().open("/clusters/" + built.id() + "/logins");
        assertThat(page.all(".command")).hasSize(3);
        assertThat(sent(page, 0, Method.GET).status()).isEqualTo(200);
        assertThat(sent(page, 1, Method.POST).status()).isEqualTo(201);
        assertThat(sent(page, 2, Method.POST).status()).isEqualTo(201);
        world.atlas().speed(0);
    }

    @Test
    void a_viewer_sees_what_a_viewer_may_send() {
        for (var page : List.of("/network", "/logins")) {
            var shown = Visitor.vic().open("/clusters/" + cart.id() + page);
            assertThat(shown.all(".command")).hasSize(1);
            assertThat(shown.text(".command code")).doesNotContain("-X");
        }
    }

    private Program.Answer sent(Page page, int number, Method method) {
        return sent("dana", page, number, method);
    }

    private Program.Answer sent(String person, Page page, int number, Method method) {
        return ShownCommand.send(person, page, number, method);
    }
}
