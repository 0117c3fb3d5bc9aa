package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Thresholds;
import dev.tailor.fleet.Environments;
import dev.tailor.stock.ApprovalDesk;
import dev.tailor.stock.QuotaDesk;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits, who decides and what is protected, as people see it: wide, narrow, dark, and by the rules of accessibility. */
@QuarkusTest
class RulesLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    ApprovalDesk desk;

    @Inject
    QuotaDesk quotas;

    @Inject
    Environments environments;

    @TestHTTPResource
    URI portal;

    private Page page;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
        world.person("lena");
        var ada = world.person("ada");
        desk.set(ada, desk.present().version(), new Thresholds(100, true));
        quotas.limit(ada, "orders", QuotaDesk.NEVER_SET, new Limits(10, 40, null, 1600));
    }

    @Test
    void administrators_pages_are_fit_to_be_looked_at() {
        environments.mark(world.person("ada"), SimulatorControl.ORDERS, true);
        open("ada", "/admin/approval");
        page.locator("#dollars").fill("much");
        page.locator("main button.btn-primary").click();
        Look.at(page, "approval");
        goTo("/admin/projects/" + SimulatorControl.ORDERS + "/placement");
        Look.at(page, "placement-production");
    }

    @Test
    void a_lead_s_pages_are_fit_to_be_looked_at() {
        var change = world.changeOf(world.asked("dana", "orders-books", "L"));
        world.asked("dana", "orders-closing", "M");
        world.pass(Duration.ofDays(2));
        world.roundOf("remind-who-decides");

        open("lena", Links.review());
        Look.at(page, "review-several");
        goTo(ChangeLinks.change(change));
        Look.at(page, "decision");
        goTo(Links.review());
        page.locator("input[name=change]").first().check();
        page.locator("#several button[value=approve]").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("What became of it");
        Look.at(page, "several");
    }

    @Test
    void what_a_developer_reads_before_asking_is_fit_to_be_looked_at() {
        var cart = world.ready("dana", "orders-cart", "S");
        environments.mark(world.person("ada"), SimulatorControl.ORDERS, true);

        open("dana", "/clusters/new");
        page.locator("input[name=size][value=L]").check();
        page.locator("#asked").getByText("Lena decides about L first").waitFor();
        Look.at(page, "new-approval");
        goTo(ClusterLinks.pause(cart.id()));
        Look.at(page, "pause-production");
        goTo(Links.cluster(cart.id()));
        page.locator("button[value=on]").click();
        Look.at(page, "protected");
    }

    private void goTo(String path) {
        page.navigate(portal.resolve(path).toString());
    }

    private void open(String person, String path) {
        page = CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
