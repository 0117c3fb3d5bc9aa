package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts for programs: as Atlas tells them, as Tailor has copied them, and acknowledging. */
@QuarkusTest
class AlertsApiTest {
    private static final String LIVE = "/api/v1/projects/" + ORDERS + "/alerts";

    final Program dana = Program.of("dana");

    @Inject
    World world;

    private String alert;

    @BeforeEach
    void begin() {
        world.reset();
        alert = "/api/v1/alerts/" + world.alert(world.ready("dana", "orders-cart", "S"));
        world.atlas().forgetJournal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "TRACKING", "CLOSED"})
    @Tag("PA-17")
    void a_status_is_atlas_own(String status) {
        world.atlas().raiseAlert(ORDERS, Map.of("eventTypeName", "NO_PRIMARY", "status", status));
        world.atlas().forgetJournal();
        var found = dana.get(LIVE + "?status=" + status).json().path("results");
        assertThat(found.findValuesAsText("status")).isNotEmpty().containsOnly(status);
        assertThat(world.atlas().journal().get(0).path("query").asText()).contains("status=" + status);
        assertThat(dana.get("/api/v1/alerts?status=" + status).status()).isEqualTo(200);
    }

    @Test
    @Tag("PA-17")
    void all_pages_come_and_no_other_status() {
        IntStream.range(0, 120)
                .forEach(number -> world.atlas().raiseAlert(ORDERS, Map.of("eventTypeName", "NO_PRIMARY")));
        assertThat(dana.get(LIVE).json().path("results").size()).isGreaterThan(120);
        world.atlas().forgetJournal();
        assertThat(dana.get(LIVE + "?status=SLEEPING").error("status")).startsWith("Choose one of");
        assertThat(dana.get("/api/v1/alerts?status=SLEEPING").status()).isEqualTo(400);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PA-29")
    void a_page_that_does_not_come_fails_the_list() {
        IntStream.range(0, 510)
                .forEach(number -> world.atlas().raiseAlert(ORDERS, Map.of("eventTypeName", "NO_PRIMARY")));
        assertThat(dana.get(LIVE).json().path("results").size()).isGreaterThan(510);
        // meant for access lists, and harmless to the first page of alerts
        var fine = Map.of("kind", "lost-write", "path", "/alerts", "times", 1);
        world.atlas().fault(fine);
        world.atlas()
                .fault(Map.of("kind", "status", "status", 403, "errorCode", "ACCESS_FORBIDDEN", "path", "/alerts"));
        var answer = dana.get(LIVE);
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.json().path("kind").asText()).isEqualTo("ErrPagination");
        assertThat(answer.json().path("upstream").path("errorCode").asText()).isEqualTo("ACCESS_FORBIDDEN");
    }

    @Test
    @Tag("PA-18")
    void one_is_there_whatever_it_lacks_or_not() {
        var id = world.atlas().raiseAlert(ORDERS, Map.of("eventTypeName", "NO_PRIMARY"));
        assertThat(dana.get(LIVE + "/" + id).json().path("eventTypeName").asText())
                .isEqualTo("NO_PRIMARY");
        var unknown = dana.get(LIVE + "/64a0000000000000000000ff");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("upstream").path("errorCode").asText()).isEqualTo("ALERT_NOT_FOUND");
        assertThat(dana.get(alert).json().path("cluster").asText()).isNotEmpty();
        assertThat(dana.get("/api/v1/alerts/4711").status()).isEqualTo(404);
    }

    @Test
    @Tag("PA-19")
    @Tag("PA-21")
    void an_alert_is_acknowledged_until_then_and_not_any_more() {
        var until = World.MORNING.plus(2, ChronoUnit.DAYS);
        var given = dana.request()
                .contentType("application/json")
                .body("{\"until\":\"" + until + "\",\"comment\":\"We know\"}")
                .put(alert + "/acknowledgement");
        assertThat(given.statusCode()).as(given.asString()).isEqualTo(200);
        assertThat(given.path("acknowledged.until").toString()).isEqualTo(until.toString());
        assertThat(given.path("acknowledged.comment").toString()).isEqualTo("We know");
        assertThat(given.path("acknowledged.by").toString()).isEqualTo("Dana");
        assertThat(sent()).contains("\"acknowledgedUntil\":\"" + until + "\"");

        assertThat(dana.delete(alert + "/acknowledgement").json().has("acknowledged"))
                .isFalse();
    }

    @Test
    @Tag("PA-20")
    void for_good_is_a_hundred_years() {
        var given = dana.request()
                .contentType("application/json")
                .body("{\"forever\":true}")
                .put(alert + "/acknowledgement");
        assertThat(given.path("acknowledged.forGood").toString()).isEqualTo("true");
        var until = Instant.parse(given.path("acknowledged.until").toString());
        assertThat(until).isAfter(World.MORNING.plus(99 * 365, ChronoUnit.DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"until\":\"2020-01-01T00:00:00Z\"}", "{}", "{\"until\":\"soon\"}"})
    @Tag("PA-19")
    void a_time_that_does_not_go_is_wrong(String body) {
        var answer = new Program.Answer(
                dana.request().contentType("application/json").body(body).put(alert + "/acknowledgement"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("until")).isNotEmpty();
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PA-17")
    void the_list_is_read_page_by_page_and_narrowed_to_a_cluster() {
        var other = world.ready("dana", "orders-other", "S");
        for (int number = 0; number < 3; number++) {
            world.sql("update alert set atlas_id = lpad(cast(id as text), 24, '0')");
            world.alert(other);
        }
        var all = ids("/api/v1/alerts");
        var first = dana.get("/api/v1/alerts?limit=3").json();
        var second = dana.get(first.path("next").asText()).json();
        assertThat(second.has("next")).isFalse();
        var read = new ArrayList<>(first.path("results").findValuesAsText("id"));
        read.addAll(second.path("results").findValuesAsText("id"));
        assertThat(read).isEqualTo(all).hasSize(4);

        assertThat(ids("/api/v1/alerts?cluster=" + other.id())).hasSize(3);
        assertThat(Program.of("otto")
                        .get("/api/v1/alerts?cluster=" + other.id())
                        .status())
                .isEqualTo(404);
        assertThat(dana.get("/api/v1/alerts?cluster=x").error("cluster")).isNotEmpty();
    }

    private List<String> ids(String address) {
        return dana.get(address).json().path("results").findValuesAsText("id");
    }

    private String sent() {
        return world.atlas().journal().stream()
                .filter(entry -> entry.path("method").asText().equals("PATCH"))
                .map(entry -> entry.path("body").toString())
                .reduce("", String::concat);
    }
}
