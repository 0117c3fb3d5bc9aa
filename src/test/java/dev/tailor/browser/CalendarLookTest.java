package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Expiries;
import dev.tailor.schedule.NightForm;
import dev.tailor.schedule.Schedules;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Expiry and nights as people see them: wide, narrow, dark, and by the rules of accessibility. */
@QuarkusTest
class CalendarLookTest {
    private static final String PROJECT = "/admin/projects/64a000000000000000000001";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    Expiries expiries;

    @Inject
    Schedules schedules;

    @TestHTTPResource
    URI portal;

    private Page page;
    private UUID cart;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        cart = world.ready("dana", "orders-cart", "S").id();
    }

    @Test
    void the_sample_shows_a_cluster_that_expires_and_one_with_nights() {
        var ledger = world.named("orders-ledger");
        var checkout = world.named("orders-checkout-dev");

        assertThat(Visitor.dana().open(Links.cluster(ledger.id())).text("section[aria-labelledby=expiry]"))
                .contains("in 3 days");
        assertThat(Visitor.dana().open(Links.cluster(checkout.id())).text("aside"))
                .contains("Mon–Fri 20:00–07:00");
    }

    @Test
    void lists_on_the_last_day_are_fit_to_be_looked_at() {
        expiries.set(world.person("dana"), cart, today());
        open("dana", "/clusters");
        Look.at(page, "list-last-day");
        open("lena", Links.costs());
        Look.at(page, "costs-nights");
        goTo(Links.person(Long.parseLong(world.value("select cast(number as text) from person where id = 'mira'"))));
        Look.at(page, "person-logins");
        goTo(Links.person(Long.parseLong(world.number("dana"))));
        Look.at(page, "person-last-day");
    }

    @Test
    void what_is_protected_and_has_expired_is_fit_to_be_looked_at() {
        expiries.set(world.person("dana"), cart, today());
        world.sql("update cluster set protection = true where name = 'orders-cart'");
        open("dana", Links.cluster(cart));
        Look.at(page, "expiry-protected");
        world.copied();
        open("ada", PROJECT + "/placement");
        Look.at(page, "placement-protects");
    }

    @Test
    void a_cluster_whose_time_ends_is_fit_to_be_looked_at() {
        expiries.set(world.person("dana"), cart, today().plusDays(4));
        schedules.set(
                world.person("dana"), cart, NightForm.first(ZoneId.of("UTC")).rule());
        open("dana", Links.cluster(cart));
        Look.at(page, "expiry-soon");
        goTo(ClusterLinks.expiry(cart));
        Look.at(page, "expiry");
        expiries.set(world.person("dana"), cart, today());
        goTo(Links.cluster(cart));
        Look.at(page, "expiry-last-day");
        goTo(ClusterLinks.logins(cart));
        Look.at(page, "expiry-logins");
        goTo(Links.clusters());
        Look.at(page, "expiry-list");
        goTo(Links.newCluster());
        Look.at(page, "expiry-new");
    }

    @Test
    void nights_are_fit_to_be_looked_at() {
        open("dana", ClusterLinks.schedule(cart));
        Look.at(page, "nights");
        page.locator("#zone").fill("Berlin");
        page.locator("main button.btn-primary").click();
        Look.at(page, "nights-mistake");
    }

    @Test
    void leads_and_administrators_see_both() {
        expiries.set(world.person("dana"), cart, today());
        open("lena", Links.review());
        Look.at(page, "expiry-review");
        world.copied();
        open("ada", PROJECT + "/placement");
        Look.at(page, "expiry-placement");
        goTo(PROJECT + "/nights");
        Look.at(page, "nights-project");
        goTo(PROJECT);
        Look.at(page, "expiry-project");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private void goTo(String path) {
        page.navigate(portal.resolve(path).toString());
    }

    private void open(String person, String path) {
        page = CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
