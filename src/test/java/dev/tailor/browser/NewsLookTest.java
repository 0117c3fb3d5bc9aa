package dev.tailor.browser;

import com.microsoft.playwright.Page;
import dev.tailor.World;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages about notifications, in a real browser. */
@QuarkusTest
@Tag("MA-26")
class NewsLookTest {
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
    void people_choose_what_they_hear_of() {
        Look.at(signedIn("lena", Links.notifications()), "notifications");
        world.asked("dana", "orders-cart", "L");
        world.work();
        Look.at(signedIn("dana", "/dev/mails"), "mails");
    }

    @Test
    void leads_keep_webhooks() {
        var lena = signedIn("lena", Links.newWebhook());
        Look.at(lena, "webhook-new");
        lena.locator("#name").fill("Chat of orders");
        lena.locator("#address").fill("http://127.0.0.1:1/hooks/nobody-listens");
        lena.locator("text=Add it").click();
        lena.waitForSelector("#secret");
        Look.at(lena, "webhook-secret");
        world.asked("dana", "orders-cart", "L");
        world.work();
        lena.locator("text=I have saved it").click();
        lena.waitForSelector("#latest");
        Look.at(lena, "webhook");
        lena.navigate(portal.resolve(Links.webhooks()).toString());
        Look.at(lena, "webhooks");
    }

    @Test
    void what_is_wrong_with_a_webhook_is_shown() {
        var ada = signedIn("ada", Links.newWebhook());
        ada.locator("main form").evaluate("form => form.noValidate = true");
        ada.locator("#address").fill("chat");
        ada.locator("text=Add it").click();
        ada.waitForSelector("[role=alert]");
        Look.at(ada, "webhook-errors");
    }

    private Page signedIn(String person, String path) {
        return CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
