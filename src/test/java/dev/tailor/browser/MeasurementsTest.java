package dev.tailor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.tailor.World;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Measurements in a real browser: they come by themselves, and another span takes no new page. */
@QuarkusTest
class MeasurementsTest {
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
        world.pass(Duration.ZERO);
    }

    @Test
    @Tag("PN-14")
    void they_come_by_themselves_and_day_and_week_take_no_new_page() {
        world.roundOf("go-round-measurements");
        open(Links.cluster(world.named("orders-checkout").id()));
        assertThat(page.locator("#metrics")).containsText("Atlas is being asked");
        world.work();
        assertThat(page.locator("#metrics figure")).hasCount(5);
        assertThat(page.locator("#metrics[hx-get]")).hasCount(0);
        Look.picture(page, "metrics-hour");
        page.locator("#metrics-table summary").click();
        assertThat(Look.violations(page)).isEmpty();
        Look.picture(page, "metrics-table");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Day").setExact(true))
                .click();
        assertThat(page.locator("#metrics-title")).hasText("Last day");
        assertThat(page.locator("#span-day")).isFocused();
        world.work();
        assertThat(page.locator("#metrics figure")).hasCount(5);
        assertThat(page.locator("#metrics-table")).hasAttribute("open", "");
        assertThat(page.url()).endsWith("?span=day");
        Look.picture(page, "metrics-day");

        page.locator("#span-week").click();
        assertThat(page.locator("#metrics-title")).hasText("Last week");
        world.work();
        assertThat(page.locator("#metrics figure")).hasCount(5);
        Look.picture(page, "metrics-week");
    }

    private void open(String path) {
        page = CHROMIUM.signedIn("dana", portal.resolve(path));
    }
}
