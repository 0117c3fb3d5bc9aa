package dev.tailor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.tailor.World;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the forms do while somebody fills them in, in a real browser. */
@QuarkusTest
class LiveFormsTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @TestHTTPResource
    URI portal;

    private final List<String> addresses = new ArrayList<>();
    private Page page;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
    }

    @Test
    void choosing_a_size_renews_storage_and_summary_and_keeps_what_was_typed() {
        open("/clusters/new");
        size("L").check();

        assertThat(page.locator("#asked")).containsText("$394 a month");
        assertThat(page.locator("#asked")).containsText("Lena decides about L first: L needs approval.");
        assertThat(page.locator("#storage")).hasValue("40");

        page.locator("#storage").fill("50");
        assertThat(page.locator("#asked")).containsText("50 GB");
        size("M").check();
        assertThat(page.locator("#storage-hint")).containsText("M holds 10 to 255 GB");
        assertThat(page.locator("#storage")).hasValue("50");
        assertThat(addresses).noneMatch(address -> address.contains("csrf"));
    }

    @Test
    void the_name_is_checked_and_the_last_mistake_leaves_when_it_is_mended() {
        world.asked("lena", "orders-cart", "S");
        open("/clusters/new");
        name().fill("orders-cart");
        assertThat(page.locator("#name-check")).containsText("has a cluster of this name");

        name().press("Enter");
        assertThat(page.locator("#name-error")).isVisible();
        Look.picture(page, "new-errors");
        assertThat(Look.violations(page)).isEmpty();

        name().fill("orders-refunds");
        assertThat(page.locator("#name-check")).containsText("Free.");
        assertThat(page.locator("#name-error")).isHidden();
        assertThat(page.locator("#asked")).containsText("orders-refunds");
    }

    @Test
    void labels_come_and_go_without_a_new_page() {
        open("/clusters/new");
        page.locator("#description").fill("Cart");
        page.locator("#key-1").fill("environment");
        page.locator("#value-1").fill("development");
        button("Add a label").click();
        assertThat(page.locator("#key-2")).isFocused();
        assertThat(page.locator("#value-1")).hasValue("development");

        button("Remove label environment").click();
        assertThat(page.locator("#key-2")).hasCount(0);
        assertThat(page.locator("#description")).hasValue("Cart");
        assertThat(page).hasURL(portal.resolve("/clusters/new").toString());
    }

    @Test
    void the_button_of_a_resize_says_what_it_does() {
        var cart = world.ready("dana", "orders-cart", "M");
        open("/clusters/" + cart.id() + "/resize");
        size("L").check();
        assertThat(button("Ask Lena for L")).isVisible();
        Look.picture(page, "resize-chosen");

        page.locator("#storage").fill("60");
        assertThat(page.locator("#asked")).containsText("20 to 60 GB");
        button("Ask Lena for L").click();
        assertThat(page.locator("main [role=status]").first()).containsText("You asked for L. Lena decides.");
    }

    private void open(String path) {
        page = CHROMIUM.window(true).newPage();
        page.onRequest(request -> addresses.add(request.url()));
        Chromium.signIn(page, "dana", portal.resolve(path));
    }

    private Locator size(String letter) {
        return page.locator("input[name=size][value=" + letter + "]");
    }

    private Locator name() {
        return page.locator("#name");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
