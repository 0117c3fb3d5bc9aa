package dev.tailor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page about the API says all that its description says, and tries what only looks. */
@QuarkusTest
class ReferencePageTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-27")
    void every_route_and_every_schema_stands_on_it() {
        var description = Program.ofNobody().get("/q/openapi?format=json").json();
        var page = page();
        var routes = new ArrayList<String>();
        description.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> routes.add(method.toUpperCase() + " " + path.getKey())));
        assertThat(page.all("summary code").eachText()).containsExactlyInAnyOrderElementsOf(routes);
        assertThat(page.all("h3[id^=schema-]").eachText())
                .containsExactlyElementsOf(
                        () -> description.path("components").path("schemas").fieldNames());
        assertThat(page.all("a[href^='#']").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.all("[id='" + link.substring(1) + "']"))
                        .as(link)
                        .hasSize(1));
    }

    @Test
    void a_route_tells_its_scope_an_example_and_its_answers() {
        var route = page().the("#post-api-v1-clusters");
        assertThat(route.text()).contains("Scope request", "NewCluster", "202", "4xx, 5xx", "Idempotency-Key");
        assertThat(route.select("pre").text()).contains("\"name\"", "orders-cart");
        assertThat(route.select("form")).isEmpty();
        assertThat(page().the("#delete-api-v1-clusters-id").text()).contains("Scope manage");
    }

    @Test
    void what_only_looks_can_be_tried() {
        var cart = world.ready("dana", "orders-cart", "S");
        var answer = page().form("#get-api-v1-clusters-id form")
                .with("id", cart.id().toString())
                .submit();
        assertThat(answer.path()).isEqualTo("/api/v1/clusters/" + cart.id());
        assertThat(answer.body()).contains("\"orders-cart\"");
        var alerts =
                page().form("#get-api-v1-alerts form").with("status", "OPEN").submit();
        assertThat(alerts.path()).isEqualTo("/api/v1/alerts?status=OPEN");
        assertThat(alerts.status()).isEqualTo(200);
    }

    @Test
    void what_is_filled_in_stays_within_its_place_in_the_address() {
        var answer = page().form("#get-api-v1-clusters-id form")
                .with("id", "../sizes?a=b")
                .send();
        assertThat(answer.header("Location")).endsWith("/api/v1/clusters/..%2Fsizes%3Fa%3Db");
    }

    @Test
    void what_is_missing_is_said() {
        var page = page().form("#get-api-v1-clusters-id form").submit();
        assertThat(page.text("p[role=status]")).isEqualTo("Fill in id to try /api/v1/clusters/{id}.");
    }

    @Test
    void only_routes_of_the_api_are_tried() {
        assertThat(Visitor.dana().get("/reference/trial?-route=/sign-out").status())
                .isEqualTo(404);
        assertThat(Visitor.dana().get("/reference/trial").status()).isEqualTo(404);
    }

    private static Page page() {
        return Visitor.dana().open("/reference");
    }
}
