package dev.tailor.browser;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrators' pages as Ada sees them: wide, narrow, dark, and by the rules of accessibility. */
@QuarkusTest
class AdminPagesTest {
    private static final String LOST = "64a0000000000000000000fe";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @TestHTTPResource
    URI portal;

    private Page page;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.atlas().changeCluster(SEARCH, "search-legacy", Map.of("instanceSize", "R700"));
        world.atlas().showState(ORDERS, "orders-playground", "DAYDREAMING");
        world.project(LOST, "returns-dev", "orders");
        world.copied();
    }

    @Test
    void they_are_fit_to_be_looked_at() {
        open("/admin/fleet");
        Look.at(page, "admin-fleet");
        goTo("/admin/projects");
        Look.at(page, "admin-projects");
        goTo("/admin/projects/" + LOST);
        Look.at(page, "admin-project-gone");
        goTo("/admin/projects/" + ORDERS + "/events");
        Look.at(page, "admin-events");
        goTo("/admin/projects/" + ORDERS + "/placement");
        Look.at(page, "admin-placement");
        goTo("/admin/projects/new?organization=none");
        page.locator("#name").fill("with space");
        page.locator("main button.btn-primary").click();
        Look.at(page, "admin-new-project");
        goTo("/admin/organizations");
        Look.at(page, "admin-organizations");
        goTo("/admin/organizations/5f00000000000000000000aa");
        Look.at(page, "admin-organization");
        Visitor.otto().open("/clusters");
        goTo("/admin/fleet/" + SEARCH + "/65c00000000000000000000b/adoption");
        Look.at(page, "admin-adoption");
        goTo("/admin/fleet/" + SEARCH + "/65c00000000000000000000b/deletion");
        Look.at(page, "admin-removal");
        page.locator("#confirm").fill("search-legacy");
        page.locator("main button.btn-danger").click();
        assertThat(page.url()).endsWith("/admin/fleet");
        goTo("/admin/projects/" + SEARCH);
        Look.at(page, "admin-project");
        goTo("/admin/history");
        Look.at(page, "admin-history");
    }

    @Test
    void trouble_with_atlas_is_fit_to_be_looked_at() {
        world.atlas().fault("html503", 99, "GET", "/clusters");
        world.copied();
        open("/admin/fleet");
        page.locator(".note summary").click();
        Look.at(page, "admin-fleet-silent");
        goTo("/admin/connection");
        Look.at(page, "admin-connection");
    }

    private void goTo(String path) {
        page.navigate(portal.resolve(path).toString());
    }

    private void open(String path) {
        page = CHROMIUM.signedIn("ada", portal.resolve(path));
    }
}
