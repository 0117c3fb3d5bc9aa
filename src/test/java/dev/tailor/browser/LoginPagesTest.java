package dev.tailor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.tailor.World;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages about logins in a real browser: a program gets one, and all of them are fit to be looked at. */
@QuarkusTest
class LoginPagesTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @TestHTTPResource
    URI portal;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
    }

    @AfterEach
    void close() {
        world.atlas().speed(0);
    }

    @Test
    void a_program_gets_a_login_with_two_roles_on_one_page() {
        var dana = signedIn("dana");
        Look.at(dana, "logins");
        dana.getByLabel("User", exactly()).fill("checkout-api");
        dana.locator("#database-1").fill("checkout");
        press(dana, "Add a role");
        assertThat(dana.locator("#role-2")).isFocused();
        dana.locator("#database-2").fill("prices");
        dana.locator("#collection-2").fill("current");
        assertThat(dana.locator("#database-1")).hasValue("checkout");

        world.atlas().speed(600);
        press(dana, "Create this login");
        assertThat(dana.getByText("never again")).isVisible(soon());
        Look.at(dana, "login-of-program-once");

        dana.navigate(logins());
        assertThat(dana.locator("tbody")).containsText("Read in prices, collection current");
    }

    @Test
    void the_other_pages_are_fit_to_be_looked_at() {
        var dana = signedIn("dana");
        dana.locator("#user").evaluate("field => field.removeAttribute('required')");
        press(dana, "Create this login");
        assertThat(dana.getByRole(AriaRole.ALERT)).isVisible();
        Look.at(dana, "login-errors");
        dana.navigate(logins() + "/1");
        Look.at(dana, "login-change");
        dana.navigate(logins() + "/1/removal");
        Look.at(dana, "login-removal");
        world.atlas().fault("html503", 9, "GET", "/databaseUsers$");
        world.pass(Duration.ofSeconds(20));
        dana.navigate(logins());
        world.work();
        assertThat(dana.locator(".note-warn")).isVisible();
        Look.at(dana, "logins-silent");
    }

    private Page signedIn(String person) {
        var page = CHROMIUM.signedIn(person, URI.create(logins()));
        page.waitForFunction("typeof htmx !== 'undefined'");
        world.work();
        assertThat(page.locator("#known[hx-get]")).hasCount(0);
        return page;
    }

    private String logins() {
        var cluster = world.named("orders-checkout-dev");
        return portal.resolve("/clusters/" + cluster.id() + "/logins").toString();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }
}
