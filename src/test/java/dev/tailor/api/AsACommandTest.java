package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.ShellLine;
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
        "/clusters/{id}, GET, 200",
        "/clusters/{id}/pause, POST, 202",
        "/clusters/{id}/edit, PATCH, 200",
        "/clusters/{id}/deletion, DELETE, 202",
        "/clusters/{id}/network, POST, 202",
        "/clusters/new, POST, 202",
        "/alerts?status=open, GET, 200",
        "/alerts?status=closed, GET, 200",
    })
    void the_command_of_a_page_is_accepted(String page, Method method, int status) {
        var shown = Visitor.dana().open(page.replace("{id}", cart.id().toString()));
        assertThat(sent(shown, 0, method).status()).isEqualTo(status);
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
        var line = page.all(".command code").get(number).text();
        var scope = page.all("details:has(.command) > p")
                .get(number)
                .text()
                .replaceFirst(".*with the scope (\\w+)\\..*", "$1");
        var token = AccessTokens.of(AccessTokens.made("dana", "command " + number, scope));
        var command = ShellLine.of(line, token);
        assertThat(command.method()).isEqualTo(method);
        return command.send();
    }
}
