package dev.tailor.browser;

import com.microsoft.playwright.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Decisions;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of the history in a real browser: fit to be looked at, wide, narrow and dark. */
@QuarkusTest
class HistoryLookTest {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    World world;

    @Inject
    Decisions decisions;

    @TestHTTPResource
    URI portal;

    @BeforeEach
    void begin() {
        world.reset();
        var cart = world.ready("dana", "orders-cart", "S");
        world.asked("otto", "search-index", "M");
        var waiting = world.asked("dana", "orders-reports", "L");
        decisions.decline(world.person("lena"), world.changeOf(waiting), "Start with M");
        var vic = Visitor.vic().with("X-Forwarded-For", "203.0.113.7");
        vic.open(ClusterLinks.logins(cart.id()));
        var token = vic.get("/no-such-page").all("input[name=csrf-token]").attr("value");
        vic.post(ClusterLinks.pause(cart.id()), Map.of("csrf-token", token));
    }

    @Test
    void the_whole_history() {
        var ada = signedIn("ada", "/admin/history");
        Look.at(ada, "history");
        ada.navigate(portal.resolve("/admin/history?who=nobody&from=2026-11-24").toString());
        Look.at(ada, "history-nothing");
    }

    @Test
    void a_teams_history_and_the_way_to_it() {
        var lena = signedIn("lena", Links.teamHistory());
        Look.at(lena, "history-team");
        lena.navigate(portal.resolve(Links.review()).toString());
        Look.at(lena, "history-review");
    }

    private Page signedIn(String person, String path) {
        return CHROMIUM.signedIn(person, portal.resolve(path));
    }
}
