package dev.tailor.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Postgres goes away under the packaged application, and comes back. */
@Tag("MA-24")
class PostgresAwayIT {
    private static Stage stage;
    private static String token;

    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        stage = new Stage(Path.of("target/chaos/away"), 1, Sabotage.NONE);
        Teams.tie(stage, "crew0");
        token = stage.provider().token("dana", List.of("team:crew0"));
    }

    @AfterAll
    static void stop() throws Exception {
        stage.close();
    }

    @BeforeEach
    void sitDown() {
        browser = new Browser(token);
    }

    @Test
    void pages_say_so_and_when_to_come_again_until_it_is_back() throws Exception {
        assertThat(get("/clusters").statusCode()).isEqualTo(200);
        stage.database().stop();

        var page = get("/clusters");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(page.body()).contains("Tailor can’t reach its database", reference(page));
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);

        stage.database().start();
        Stage.until(() -> get("/q/health/ready").statusCode() == 200);
        // The connections that it had before do not answer; nobody is to meet one.
        for (int visit = 0; visit < 20; visit++) {
            assertThat(get("/clusters").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_was_accepted_is_stored_and_work_goes_on_afterwards() throws Exception {
        var early = form();
        var late = form();
        assertThat(browser.send(early, wish("early"))).isInstanceOf(Outcome.Accepted.class);
        stage.database().stop();

        assertThat(browser.send(late, wish("late"))).isInstanceOf(Outcome.Unknown.class);

        stage.database().start();
        Stage.until(() -> states().equals(List.of(Map.of("name", "early", "state", "READY"))));
    }

    private static List<Map<String, Object>> states() throws Exception {
        return stage.database().rows("select name, state from cluster");
    }

    private FormElement form() throws InterruptedException {
        var page = browser.open(stage.portals().address(0).resolve("/clusters/new"));
        return Deed.form(page.orElseThrow(), "/clusters/new").orElseThrow();
    }

    private static Map<String, String> wish(String name) {
        return Map.of("name", name, "size", "S", "description", "For the test");
    }

    private static String reference(HttpResponse<String> page) {
        return page.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI address = stage.portals().address(0).resolve(path);
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
