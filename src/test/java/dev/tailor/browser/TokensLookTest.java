package dev.tailor.browser;

import com.microsoft.playwright.Page;
import dev.tailor.AccessTokens;
import dev.tailor.World;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages for who calls the API, in a real browser: tokens, the API itself, and pages with their commands open. */
@QuarkusTest
class TokensLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @TestHTTPResource
    URI portal;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void tokens_are_made_listed_and_revoked() {
        AccessTokens.program("ada", "read").get("/api/v1/clusters");
        world.pass(Duration.ofHours(3));
        AccessTokens.made("ada", "nightly export of everything that orders has", "request");
        AccessTokens.made("dana", "deployments", "manage");
        var ada = signedIn("ada", Links.tokens());
        ada.locator("form[action$='/revocation']").last().evaluate("form => form.submit()");
        ada.waitForSelector("p[role=status]");
        Look.at(ada, "tokens");
        ada.locator("main summary").first().click();
        Look.at(ada, "tokens-revoke");
        ada.navigate(portal.resolve("/admin/tokens").toString());
        Look.at(ada, "tokens-all");
        ada.navigate(portal.resolve(Links.tokens()).toString());
        ada.locator("#name").fill("one more");
        ada.locator("text=Make this token").click();
        ada.waitForSelector("#token");
        Look.at(ada, "token-once");
    }

    @Test
    void what_is_wrong_with_a_token_is_shown() {
        var dana = signedIn("dana", Links.tokens());
        dana.locator("#name").fill(" ");
        dana.locator("#expires").evaluate("field => { field.removeAttribute('max'); field.value = '2031-01-01'; }");
        dana.locator("text=Make this token").click();
        dana.waitForSelector("[role=alert]");
        Look.at(dana, "tokens-errors");
    }

    @Test
    void the_api_can_be_read_and_tried() {
        var dana = signedIn("dana", Links.reference());
        Look.at(dana, "reference");
        dana.locator("#post-api-v1-clusters summary").click();
        dana.locator("#get-api-v1-clusters-id summary").click();
        Look.at(dana, "reference-open");
    }

    @Test
    void pages_show_their_commands() {
        var cart = world.ready("dana", "orders-cart", "S");
        var dana = signedIn("dana", ClusterLinks.pause(cart.id()));
        dana.locator("summary:has-text('As a command')").click();
        Look.at(dana, "command-pause");
        dana.navigate(portal.resolve(Links.newClusterSummary().replace("/summary", ""))
                .toString());
        dana.locator("summary:has-text('As a command')").click();
        Look.at(dana, "command-new");
    }

    private Page signedIn(String person, String path) {
        return CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
