package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.tailor.World;
import dev.tailor.catalog.Limits;
import dev.tailor.stock.QuotaDesk;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sizes, quotas and costs as people see them: wide, narrow, dark, and by the rules of accessibility. */
@QuarkusTest
class SizesLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    QuotaDesk desk;

    @TestHTTPResource
    URI portal;

    private Page page;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.sql("delete from quota");
        desk.limit(world.person("ada"), "orders", QuotaDesk.NEVER_SET, new Limits(10, 40, null, 1600));
    }

    @Test
    void administrators_pages_are_fit_to_be_looked_at() {
        open("ada", "/admin/sizes");
        Look.at(page, "sizes");
        goTo("/admin/sizes/L");
        Look.at(page, "size");
        goTo("/admin/sizes/new");
        page.locator("#id").fill("xxl");
        page.locator("#memory").fill("much");
        page.locator("#instanceSize").fill("M50");
        page.locator("#start").fill("160");
        page.locator("#most").fill("4096");
        page.locator("#price").fill("cheap");
        page.locator("main button.btn-primary").click();
        Look.at(page, "size-mistakes");
        goTo("/admin/quotas");
        Look.at(page, "quotas");
        goTo("/admin/quotas/team?name=orders");
        Look.at(page, "quota");
        goTo("/admin/announcement");
        page.locator("#text").fill("Atlas is moved to new keys until ten o’clock.");
        page.locator("[name=readOnly]").check();
        page.locator("main button.btn-primary").click();
        Look.at(page, "announcement");
        page.locator("[name=readOnly]").uncheck();
        page.locator("#text").fill("");
        page.locator("main button.btn-primary").click();
        goTo(Links.costs() + "?label=environment");
        page.locator("#months-table summary").click();
        Look.at(page, "costs");
    }

    @Test
    void a_size_that_does_not_fit_and_a_lead_who_sees_why_are_fit_to_be_looked_at() {
        open("dana", "/clusters/new");
        Look.at(page, "new-quota");
        goTo(ClusterLinks.resize(world.named("orders-invoices").id()));
        Look.at(page, "resize-quota");
    }

    @Test
    void a_leads_review_is_fit_to_be_looked_at() {
        open("lena", Links.review());
        Look.at(page, "review-quota");
        goTo(Links.costs());
        Look.at(page, "costs-team");
    }

    @Test
    void sizes_follow_the_project_that_is_chosen() {
        desk.limit(world.person("ada"), "search", QuotaDesk.NEVER_SET, new Limits(null, 100, null, null));
        open("ada", "/clusters/new");
        assertThat(page.locator("#sizes-part .form-hint").textContent()).startsWith("orders: ");

        page.locator("#project")
                .selectOption(page.locator("#project option")
                        .filter(new Locator.FilterOptions().setHasText("search-dev"))
                        .getAttribute("value"));

        PlaywrightAssertions.assertThat(page.locator("#sizes-part .form-hint")).containsText("search: ");
    }

    private void goTo(String path) {
        page.navigate(portal.resolve(path).toString());
    }

    private void open(String person, String path) {
        page = CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
