package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tailor.Crowd;
import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import dev.tailor.fleet.RequiredLabels;
import dev.tailor.membership.LabelDesk;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Labels as people see them: wide, narrow, dark, and by the rules of accessibility. */
@QuarkusTest
class LabelsLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    Crowd crowd;

    @Inject
    Clusters clusters;

    @Inject
    RequiredLabels required;

    @Inject
    LabelDesk suggested;

    @TestHTTPResource
    URI portal;

    private Page page;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
        var lena = world.person("lena");
        suggested.suggest(lena, "orders", "stage", List.of("development", "test", "production"));
        suggested.suggest(lena, "orders", "cost-centre", List.of("4711", "4712"));
    }

    @Test
    void what_is_needed_and_what_is_suggested_is_seen_before_asking() {
        require();
        world.project("64a000000000000000000003", "orders-prod", "orders");
        open("dana", Links.newCluster());
        page.locator("#name").fill("orders-cart");
        page.locator("main button.btn-primary").last().click();
        Look.at(page, "new-labels");

        // so long that no address could hold them
        var value = "€".repeat(255);
        page.locator("#value-1").fill(value);
        page.locator("#value-2").fill(value);
        page.locator("#project")
                .selectOption(page.locator("#project option").last().getAttribute("value"));
        page.waitForCondition(() -> page.locator("#labels legend").textContent().contains("optional"));
        page.waitForCondition(() -> page.locator("#value-2").inputValue().equals(value));
        assertThat(page.locator("#key-2").inputValue()).isEqualTo("stage");
    }

    @Test
    void what_lacks_a_label_says_so() {
        var cart = world.ready("dana", "orders-cart", "S");
        clusters.describe(
                world.person("dana"), cart.id(), "Carts", Map.of("filled-by", "<Dana & Vic>", "stage", "test"));
        require();

        open("dana", Links.cluster(cart.id()));
        Look.at(page, "overview-labels");
        goTo(ClusterLinks.edit(cart.id()));
        Look.at(page, "edit-labels");
        goTo(Links.clusters());
        Look.at(page, "home-unlabelled");
    }

    @Test
    void a_team_s_labels_and_groups_are_fit_to_be_looked_at() {
        crowd.of("orders", 14);
        world.sql("insert into cluster_label (cluster_id, key, value) select id, 'cost-centre', case when name like"
                + " '%1%' then '4711' else '4712' end from cluster where name <> 'orders-2-crowd'");
        open("lena", Links.team("orders") + "/labels");
        Look.at(page, "team-labels");
        goTo("/clusters?group=label:cost-centre");
        Look.at(page, "home-grouped");
        goTo("/clusters?group=label:cost-centre&label=cost-centre&label=!stage");
        Look.at(page, "home-two-labels");
        goTo("/review?group=label:cost-centre");
        Look.at(page, "review-grouped");
        page.locator("text=Tick all 14 on this page").click();
        page.waitForSelector("text=Tick none");
        Look.at(page, "review-ticked");
        world.sql("insert into cluster_in_atlas (project_id, atlas_id, name, flex, state, paused, instance_size,"
                + " placement, guarded, cluster_id) select '" + SimulatorControl.ORDERS
                + "', name, name, false, 'IDLE', false, 'M10', 'AWS EU_CENTRAL_1', false, id from cluster");
        open("ada", "/admin/fleet?group=label:cost-centre");
        Look.at(page, "fleet-grouped");
    }

    @Test
    void administrators_say_what_is_needed() {
        require();
        open("ada", "/admin/projects/" + SimulatorControl.ORDERS + "/placement");
        Look.at(page, "placement-labels");
        goTo("/admin/fleet");
        Look.at(page, "fleet-labels");
    }

    private void require() {
        required.require(world.person("ada"), SimulatorControl.ORDERS, List.of("cost-centre"));
    }

    private void goTo(String path) {
        page.navigate(portal.resolve(path).toString());
    }

    private void open(String person, String path) {
        page = CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
