package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.fleet.Environments;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages on which somebody else was faster, and those that keep a cluster as it is: wide, narrow, dark, accessible. */
@QuarkusTest
class OvertakenLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Environments environments;

    @TestHTTPResource
    URI portal;

    private Page page;
    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void who_was_not_the_fastest_sees_what_holds_and_what_they_typed() {
        open("ada", "/admin/projects/" + SimulatorControl.ORDERS + "/placement");
        environments.mark(world.person("ada"), SimulatorControl.ORDERS, true);
        page.locator("#version").fill("8.1");
        page.locator("main form button.btn-primary").first().click();
        Look.at(page, "placement-overtaken");
        assertThat(page.locator("#version").inputValue()).isEqualTo("8.1");

        open("dana", "/clusters/" + cart.id() + "/edit");
        clusters.describe(world.person("lena"), cart.id(), "The cart of the shop", Map.of("cost-centre", "4711"));
        page.locator("#description").fill("The cart");
        page.locator("main .btn-list button.btn-primary").click();
        Look.at(page, "edit-overtaken");
        assertThat(page.locator("#description").inputValue()).isEqualTo("The cart");
    }

    @Test
    void a_cluster_can_be_kept_as_it_is() {
        Visitor.otto().open("/clusters");
        open("ada", "/admin/fleet/" + SimulatorControl.SEARCH + "/65c00000000000000000000b/adoption");
        page.locator("#size").selectOption("as-it-is");
        page.locator("main .btn-list button.btn-primary").click();
        Look.at(page, "adoption-as-it-is");
        assertThat(page.locator("#price-error").innerText()).contains("A price is dollars an hour");
    }

    @Test
    void what_nights_would_save_says_by_which() {
        open("lena", "/costs");
        Look.at(page, "costs-nights");
        assertThat(page.locator("#saving").innerText()).contains("What pausing at night would save");
    }

    private void open(String person, String path) {
        page = CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
