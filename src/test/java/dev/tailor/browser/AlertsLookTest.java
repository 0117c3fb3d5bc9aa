package dev.tailor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.tailor.World;
import dev.tailor.alerts.AlertStage;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sample's alerts in a real browser: fit to be looked at, and acknowledged there. */
@QuarkusTest
class AlertsLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    AlertStage stage;

    @TestHTTPResource
    URI portal;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        stage.read();
    }

    @Test
    void the_pages_are_fit_to_be_looked_at() {
        var dana = signedIn("dana");
        Look.at(dana, "alerts");
        dana.navigate(portal.resolve("/alerts?status=tracking").toString());
        Look.at(dana, "alerts-tracking");
        dana.navigate(portal.resolve("/alerts?status=closed").toString());
        Look.at(dana, "alerts-closed");
        dana.navigate(
                portal.resolve("/clusters/" + world.named("orders-checkout").id() + "/alerts")
                        .toString());
        Look.at(dana, "alerts-cluster");
        dana.navigate(portal.resolve("/clusters").toString());
        Look.at(dana, "home-flags");
    }

    @Test
    void the_field_for_a_date_shows_where_a_date_is_chosen_and_a_mistake_has_its_page() {
        var dana = signedIn("dana");
        var row = dana.locator("tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(dana.getByText("Disk is 83 % full")));
        row.locator("summary").click();
        assertThat(row.getByLabel("Date and time").isVisible()).isFalse();
        row.getByLabel("Until").selectOption("date");
        assertThat(row.getByLabel("Date and time").isVisible()).isTrue();
        Look.at(dana, "alerts-form");

        row.getByLabel("Date and time").fill("2020-01-01T12:00");
        row.getByLabel("Comment").fill("Storage für Zoë – tonight");
        row.getByRole(AriaRole.BUTTON).click();
        Look.at(dana, "alerts-mistake");
        dana.getByLabel("Until").selectOption("week");
        dana.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Acknowledge"))
                .click();

        assertThat(dana.locator(".note").first().textContent()).contains("is acknowledged until");
        assertThat(dana.getByText("“Storage für Zoë – tonight”").isVisible()).isTrue();
        Look.at(dana, "alerts-acknowledged");
    }

    private Page signedIn(String person) {
        return CHROMIUM.signedIn(person, portal.resolve("/alerts"));
    }
}
