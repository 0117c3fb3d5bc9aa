package dev.tailor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.tailor.MovableClock;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page about network access in a real browser: it follows what is on its way, and is fit to be looked at. */
@QuarkusTest
@Tag("PN-10")
class NetworkAccessTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @TestHTTPResource
    URI portal;

    private Page page;
    private Cluster cluster;

    @BeforeEach
    void begin() {
        world.reset();
        clock.set(world.atlas().now());
        cluster = world.ready("dana", "orders-checkout-dev", "S");
        world.ready("dana", "orders-reports", "S");
        world.work();
    }

    @Test
    void an_address_comes_into_force_without_reloading_and_the_asking_ends() {
        open("dana", true);
        button("Add my address").click();
        assertThat(row("127.0.0.1")).containsText("Atlas applies it");

        settle();

        assertThat(row("127.0.0.1")).containsText("In force");
        assertThat(page.locator("#entries")).containsText("Your address now is 127.0.0.1. It may connect.");
        assertThat(page.locator("#news")).hasText("Nothing is on its way any more.");
        assertThat(page.locator("#entries[hx-get]")).hasCount(0);
    }

    @Test
    void an_address_is_added_and_removed_with_scripts_off() {
        open("dana", false);
        add("192.0.2.77", "Dana at home", "7d");
        settle();
        page.reload();
        assertThat(row("192.0.2.77")).containsText("In force");

        row("192.0.2.77").getByText("Remove").click();
        button("Remove 192.0.2.77").click();
        settle();
        page.reload();
        assertThat(row("192.0.2.77")).hasCount(0);
    }

    @Test
    void it_is_fit_to_be_looked_at() {
        open("ada", true);
        add("198.51.100.0/24", "Office Berlin", "");
        settle();
        open("dana", true);
        add("203.0.113.0/24", "Build machines", "");
        settle();
        world.atlas().fault("address-fails", 1, "POST", "accessList");
        add("203.0.113.200", "Old build machine", "");
        settle();
        add("192.0.2.77", "Dana at home", "7d");
        Look.at(page, "network");

        page.locator("#address").fill("10.20.0.1/16");
        page.locator("#address").press("Enter");
        assertThat(page.locator("#address-error")).isVisible();
        Look.at(page, "network-errors");
        page.navigate(portal.resolve(path()).toString());
        row("203.0.113.200").getByText("Remove").click();
        Look.at(page, "network-removal");
    }

    @Test
    void opening_to_everybody_warns_first() {
        open("ada", true);
        add("0.0.0.0/0", "Demonstration", "1h");
        assertThat(page.locator("#sure-hint")).containsText("everybody on the internet");
        Look.at(page, "network-everybody");

        page.locator("#sure").check();
        button("Add address").click();
        assertThat(row("0.0.0.0/0")).containsText("Demonstration");
    }

    private void settle() {
        world.work();
        world.pass(Duration.ofSeconds(10));
        world.work();
    }

    private void add(String address, String comment, String stay) {
        page.locator("#address").fill(address);
        page.locator("#comment").fill(comment);
        page.locator("#stay").selectOption(stay);
        button("Add address").click();
    }

    private void open(String person, boolean scripts) {
        page = Chromium.signIn(CHROMIUM.window(scripts).newPage(), person, portal.resolve(path()));
    }

    private String path() {
        return "/clusters/" + cluster.id() + "/network";
    }

    private Locator row(String entry) {
        return page.locator("#entries tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th code")
                                .getByText(entry, new Locator.GetByTextOptions().setExact(true))));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
