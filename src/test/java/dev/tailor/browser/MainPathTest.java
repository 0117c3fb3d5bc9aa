package dev.tailor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dana asks, watches, connects; Lena reviews: in a real browser, against the simulated Atlas. */
@QuarkusTest
class MainPathTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @TestHTTPResource
    URI portal;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

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
    @Tag("MA-11")
    @Tag("MA-19")
    @Tag("MA-22")
    @Tag("MA-25")
    void dana_gets_a_database_without_reloading_a_page() {
        var dana = signedIn("dana", "/clusters/new", true);
        assertThat(dana).hasURL(portal.resolve("/clusters/new").toString());
        dana.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("orders-cart");
        assertThat(dana.locator("#name-check")).containsText("orders-cart");
        Look.at(dana, "new");
        press(dana, "Request cluster");

        var asked = world.named("orders-cart");
        assertThat(dana.getByRole(AriaRole.HEADING, named("orders-cart"))).isVisible();
        world.work();
        assertThat(dana.getByText("Atlas is building it")).isVisible(soon());
        Look.at(dana, "building");
        world.until(ClusterState.READY, asked);
        assertThat(dana.getByRole(AriaRole.HEADING, named("Connect"))).isVisible(soon());
        Look.at(dana, "just-ready");

        world.atlas().speed(600);
        press(dana, "Create login");
        assertThat(dana.getByText("never again")).isVisible(soon());
        Look.at(dana, "login-once");
        var password = dana.locator("#password, [data-secret=password]")
                .first()
                .textContent()
                .strip();
        assertThat(password).matches("[A-Za-z0-9]{24,}");
        dana.navigate(portal.resolve("/clusters/" + asked.id()).toString());
        assertThat(dana.content()).doesNotContain(password);

        assertThat(complaints).isEmpty();
        assertThat(hosts).containsOnly("localhost");
    }

    @Test
    void lena_reviews_and_decides() {
        world.asked("dana", "orders-analytics", "L");
        var lena = signedIn("lena", "/review", true);
        assertThat(lena.getByRole(AriaRole.HEADING, named("Review"))).isVisible();
        Look.at(lena, "review");
        press(lena, "Approve orders-analytics");

        assertThat(world.named("orders-analytics").state()).isEqualTo(ClusterState.STARTING);
        assertThat(complaints).isEmpty();
    }

    @Test
    void other_pages_are_fit_to_be_looked_at() {
        var ready = world.named("orders-checkout-dev");
        var dana = signedIn("dana", "/clusters", true);
        Look.at(dana, "home");
        dana.navigate(portal.resolve("/clusters/" + ready.id()).toString());
        world.work();
        assertThat(dana.locator("#metrics figure").first()).isVisible(soon());
        Look.at(dana, "ready");
        for (var page : List.of("resize", "edit", "pause", "deletion")) {
            dana.navigate(portal.resolve("/clusters/" + ready.id() + "/" + page).toString());
            Look.at(dana, page);
        }
        dana.navigate(portal.resolve("/clusters?q=nothing-like-it").toString());
        Look.at(dana, "home-no-match");
        for (var state : List.of("orders-reports", "orders-returns", "orders-archive", "orders-forecast")) {
            dana.navigate(portal.resolve("/clusters/" + world.named(state).id()).toString());
            Look.at(dana, state);
        }
        dana.navigate(portal.resolve("/no-such-page").toString());
        Look.at(dana, "error");
    }

    @Test
    void everything_works_with_scripts_off() {
        var dana = signedIn("dana", "/clusters/new", false);
        dana.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("orders-cart");
        press(dana, "Request cluster");
        var asked = world.named("orders-cart");
        world.until(ClusterState.READY, asked);
        dana.reload();

        world.atlas().speed(600);
        press(dana, "Create login");
        assertThat(dana.getByText("never again")).isVisible(soon());
    }

    /** axe is a script itself, so here ours are kept from arriving instead of being switched off. */
    @Test
    void nothing_is_wrong_with_pages_whose_scripts_never_arrive() {
        var window = CHROMIUM.window(true);
        window.route("**/*.js*", Route::abort);
        var dana = signedIn("dana", "/clusters/new", window, false);
        assertThat(Look.violations(dana)).as("new").isEmpty();
        dana.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("orders-cart");
        press(dana, "Request cluster");
        assertThat(Look.violations(dana)).as("asked").isEmpty();
        world.until(ClusterState.READY, world.named("orders-cart"));
        dana.reload();
        assertThat(Look.violations(dana)).as("ready").isEmpty();
        world.atlas().speed(600);
        press(dana, "Create login");
        assertThat(dana.getByText("never again")).isVisible(soon());
        assertThat(Look.violations(dana)).as("shown once").isEmpty();
    }

    /** Opens an address as somebody who has to sign in first. */
    private Page signedIn(String person, String path, boolean scripts) {
        return signedIn(person, path, CHROMIUM.window(scripts), scripts);
    }

    private Page signedIn(String person, String path, BrowserContext window, boolean scripts) {
        var page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        Chromium.signIn(page, person, portal.resolve(path));
        if (scripts) {
            page.waitForFunction("typeof htmx !== 'undefined'");
        }
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }
}
