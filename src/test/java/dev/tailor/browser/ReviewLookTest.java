package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tailor.World;
import dev.tailor.review.Fates;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The review of what teams have, as people see it: wide, narrow, dark, and by the rules of accessibility. */
@QuarkusTest
class ReviewLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    Fates fates;

    @TestHTTPResource
    URI portal;

    private Page page;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.roundOf("go-round-measurements");
        fates.keep(world.person("lena"), world.named("orders-events").id());
        page = CHROMIUM.signedIn("lena", portal.resolve(Links.review()));
    }

    @Test
    void a_review_is_fit_to_be_looked_at() {
        Look.at(page, "glance-review");
        page.navigate(portal.resolve("/review?q=nothing-like-it").toString());
        Look.at(page, "glance-nothing");
    }

    @Test
    void several_are_decided_about_and_a_mistake_loses_nothing() {
        tick("orders-events");
        tick("orders-invoices");
        page.locator("input[value=hand-over]").check();
        page.locator("#ticked > button").click();
        page.waitForSelector("[role=alert]");
        Look.at(page, "glance-mistake");

        page.locator("input[value=retire]").check();
        page.locator("#ticked > button").click();
        page.waitForSelector("#confirm");
        Look.at(page, "glance-retirement");
        page.locator("#confirm").fill("retire");
        page.locator("main .btn-danger").click();
        page.waitForSelector("#confirm-error");

        page.locator("#confirm").fill(page.locator("label[for=confirm] strong").textContent());
        page.locator("main .btn-danger").click();
        page.waitForSelector("text=What became of them");
        Look.at(page, "glance-outcome");
        assertThat(page.locator("main li").count()).isEqualTo(2);

        page.navigate(
                portal.resolve(Links.cluster(world.named("orders-events").id())).toString());
        Look.at(page, "glance-overview");
    }

    private void tick(String cluster) {
        page.locator("[aria-label='Select " + cluster + "']").check();
    }
}
