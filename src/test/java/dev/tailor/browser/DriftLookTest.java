package dev.tailor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.tailor.World;
import dev.tailor.cluster.Absences;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Observations;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What differs from Atlas, what waits for its turn and what is stuck, in a real browser, with the sample's clusters. */
@QuarkusTest
@Tag("MA-24")
class DriftLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Observations observations;

    @Inject
    Absences absences;

    @TestHTTPResource
    URI portal;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
    }

    @Test
    void lena_finds_what_differs_and_decides_about_it() {
        var lena = signedIn("lena", "/clusters");
        Look.at(lena, "drift-home");
        lena.navigate(portal.resolve("/clusters?state=differing").toString());
        Look.at(lena, "drift-filter");
        lena.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("orders-checkout").setExact(true))
                .click();
        Look.at(lena, "drift");

        press(row(lena, "Storage"), "Take Atlas’s value");
        assertThat(lena.getByText("Atlas’s value is taken")).isVisible();
        press(row(lena, "Protection"), "Restore ours");
        assertThat(lena.getByText("Atlas is restoring its protection as it was asked"))
                .isVisible();
        Look.at(lena, "drift-restoring");
    }

    @Test
    void what_waits_for_its_turn_and_what_was_replaced_is_fit_to_be_looked_at() {
        var checkout = world.named("orders-checkout-dev");
        world.accepted(clusters.resize(world.person("dana"), checkout.id(), "M", 20, "")
                .id());
        clusters.resize(world.person("dana"), checkout.id(), "M", 40, "More fixtures");
        clusters.resize(world.person("dana"), checkout.id(), "M", 60, "Even more");
        clusters.pause(world.person("dana"), checkout.id(), "Holidays");

        var dana = signedIn("dana", "/clusters/" + checkout.id());
        assertThat(dana.getByText("Even more").first()).isVisible();
        Look.at(dana, "queued");
        dana.navigate(portal.resolve("/clusters/" + checkout.id() + "/pause").toString());
        Look.at(dana, "queued-pause");
    }

    @Test
    void what_was_deleted_in_atlas_is_fit_to_be_looked_at() {
        var events = world.named("orders-events");
        world.seen(events, "DELETING", false);

        var dana = signedIn("dana", "/clusters/" + events.id());
        Look.at(dana, "deleted-in-atlas");
    }

    @Test
    void what_atlas_has_lost_is_fit_to_be_looked_at() {
        var events = world.named("orders-events");
        observations.seen(events.project().id(), List.of());
        absences.gone(events.id());

        var dana = signedIn("dana", "/clusters/" + events.id());
        assertThat(dana.getByText("Build it again")).isVisible();
        Look.at(dana, "lost-in-atlas");
    }

    @Test
    void what_is_stuck_is_fit_to_be_looked_at() {
        world.sql("update change set sent_at = now() - interval '5 hours' where id = 22");
        world.sql("update scheduled_tasks set consecutive_failures = 7, last_failure = now()"
                + " where task_name = 'go-round'");

        var ada = signedIn("ada", "/admin/stuck");
        assertThat(ada.getByText("search-suggest").first()).isVisible();
        Look.at(ada, "stuck");
        ada.getByText("Forget, keep in Atlas").first().click();
        Look.at(ada, "stuck-forgetting");
    }

    private static Locator row(Page page, String what) {
        return page.locator("section:has(#drift) tbody tr").filter(new Locator.FilterOptions().setHasText(what));
    }

    private static void press(Locator row, String button) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private Page signedIn(String person, String path) {
        return CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
