package dev.tailor.browser;

import com.microsoft.playwright.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Teams, people and owners as people see them: wide, narrow, dark, and by the rules of accessibility. */
@QuarkusTest
class TeamsLookTest {
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
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void a_leads_pages_are_fit_to_be_looked_at() {
        open("lena", Links.team("orders"));
        invite("nora@example.com");
        invite("somebody.with.a.long.name@subsidiary.example.com");
        Visitor.nora().open(Links.teams()).form("form[action$=/acceptance]").submit();
        goTo(Links.team("orders"));
        Look.at(page, "team");
        page.locator("summary:has-text('Change')").first().click();
        Look.at(page, "team-change");
        goTo(Links.clusters());
        Look.at(page, "home-left");
        goTo(Links.review());
        Look.at(page, "review-left");
        var old = world.named("orders-returns");
        goTo(Links.cluster(old.id()));
        Look.at(page, "overview-left");
        goTo(ClusterLinks.owner(old.id()));
        page.locator("main button.btn-primary").click();
        Look.at(page, "handover");
        goTo("/people/" + world.number("dana"));
        Look.at(page, "person");
    }

    @Test
    void the_way_in_is_fit_to_be_looked_at() {
        open("ada", "/admin/teams");
        page.locator("#name").fill("payments");
        page.locator("#shown").fill("Payments and invoices");
        page.locator("main button.btn-primary").click();
        invite("nora@example.com");
        goTo("/admin/teams");
        Look.at(page, "all-teams");
        goTo("/admin/teams/team?name=payments");
        Look.at(page, "made-team");
        open("nora", Links.teams());
        Look.at(page, "teams");
    }

    private void invite(String email) {
        page.locator("#email").fill(email);
        page.locator("main button.btn-primary").click();
    }

    private void goTo(String path) {
        page.navigate(portal.resolve(path).toString());
    }

    private void open(String person, String path) {
        page = CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
