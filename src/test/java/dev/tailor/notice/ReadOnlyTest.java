package dev.tailor.notice;

import static dev.tailor.notice.AnnouncementTest.announce;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.web.ChangeLinks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing can be asked for, everything looked at; what was begun goes its way, and what must be stopped can be. */
@QuarkusTest
class ReadOnlyTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @BeforeEach
    @AfterEach
    void begin() {
        world.reset();
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
    void while_read_only_a_deletion_is_undone_on_its_page() {
        var cart = deleted();
        announce("", true);

        var answer = Visitor.dana()
                .open("/clusters/" + cart.id())
                .form("form[action='" + ChangeLinks.withdrawal(world.changeOf(cart)) + "']")
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
}
