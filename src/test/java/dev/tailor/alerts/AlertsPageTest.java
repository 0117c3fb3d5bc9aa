package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of alerts say, and to whom. */
@QuarkusTest
class AlertsPageTest {
    private static final Duration SOME_TIME = Duration.ofMinutes(48);

    @Inject
    World world;

    @Inject
    AlertStage stage;

    Cluster cart;

    @BeforeEach
    void begin() {
        stage.begin();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    @Tag("PA-17")
    void an_open_alert_says_what_where_and_since_when() {
        stage.measured(ORDERS, "orders-cart", AlertStage.DISK, 83, SOME_TIME);
        stage.read();
        world.pass(Duration.ofSeconds(48));

        var page = Visitor.dana().open("/alerts");

        assertThat(page.h1()).isEqualTo("Alerts");
        assertThat(page.text()).contains("Atlas asked 48 s ago");
        assertThat(page.all("h2").eachText()).containsExactly("Not acknowledged (1)");
        var cells = page.the("tbody tr").children();
        assertThat(cells.get(0).text())
                .isEqualTo("Disk is 83 % full 8.3 of 10 GB. Give it more storage before it reaches 90 %.");
        assertThat(cells.get(0).select("a").attr("href")).isEqualTo("/clusters/" + cart.id() + "/resize");
        assertThat(cells.get(1).text()).isEqualTo("orders-cart");
        assertThat(cells.get(2).text()).isEqualTo("Today, 08:12 48 min");
    }

    @Test
    @Tag("PA-17")
    void the_three_statuses_have_their_pages_and_only_their_alerts() {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", SOME_TIME);
        stage.raise(ORDERS, SOME_TIME, Map.of("eventTypeName", "HOST_DOWN", "status", "TRACKING"));
        var ended = stage.happened(ORDERS, "orders-cart", "TOO_MANY_ELECTIONS", Duration.ofHours(3));
        stage.close(ORDERS, ended, Duration.ofMinutes(25));
        stage.read();

        assertThat(whats(Visitor.dana().open("/alerts"))).startsWith("No primary node");
        assertThat(whats(Visitor.dana().open("/alerts?status=OPEN"))).startsWith("No primary node");
        assertThat(whats(Visitor.dana().open("/alerts").click("Tracking"))).startsWith("A node does not answer");
        var closed = Visitor.dana().open("/alerts").click("Closed");
        assertThat(whats(closed)).startsWith("The primary node changes often");
        assertThat(closed.text("tbody td[data-label=Since]")).endsWith("2 h 35 min");
        assertThat(closed.text("tbody td[data-label=Closed]")).isEqualTo("24 Nov, 08:35");
        assertThat(closed.the("[aria-label='Which alerts'] [aria-current]").text())
                .isEqualTo("Closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"burning", "fresh", "OPEN,CLOSED", "%00"})
    @Tag("PA-17")
    void another_status_is_refused_with_the_ones_there_are(String status) {
        var page = Visitor.dana().open("/alerts?status=" + status);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("Alerts are open, tracking or closed.");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PA-18")
    void an_open_alert_that_lacks_nearly_everything_is_shown_all_the_same() {
        stage.raise(ORDERS, SOME_TIME, Map.of("eventTypeName", "USERS_WITHOUT_MULTI_FACTOR_AUTH"));
        stage.raise(
                ORDERS,
                SOME_TIME,
                Map.of(
                        "eventTypeName",
                        "OUTSIDE_METRIC_THRESHOLD",
                        "metricName",
                        AlertStage.DISK,
                        "clusterName",
                        "orders-cart"));
        stage.read();

        var page = Visitor.dana().open("/alerts");

        assertThat(page.all("tbody th").eachText())
                .containsExactlyInAnyOrder(
                        "Somebody signs in to Atlas without a second factor"
                                + " The platform team sees to Atlas’s own accounts.",
                        "Disk is filling up Give it more storage before it is full.");
        assertThat(page.all("td[data-label=Cluster]").eachText())
                .containsExactlyInAnyOrder("Project orders-dev", "orders-cart");
    }

    @Test
    void a_type_that_nobody_has_words_for_keeps_atlas_s_name() {
        stage.happened(ORDERS, "orders-cart", "HOST_RECOVERING", SOME_TIME);
        stage.measured(ORDERS, "orders-cart", "MOON_BRIGHTNESS", 91.42, SOME_TIME);
        stage.read();

        var page = Visitor.dana().open("/alerts");

        assertThat(page.text("tbody th code")).isEqualTo("HOST_RECOVERING");
        assertThat(page.all("tbody th").eachText())
                .containsExactlyInAnyOrder(
                        "HOST_RECOVERING Atlas’s own name; Tailor has no words for this one yet.",
                        "A measurement is outside its limits MOON_BRIGHTNESS, now 91.4.");
    }

    @Test
    void everybody_sees_the_alerts_of_the_clusters_that_they_see_and_no_others() {
        world.ready("otto", "search-index", "S");
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", SOME_TIME);
        stage.happened(SEARCH, "search-index", "NO_PRIMARY", SOME_TIME);
        stage.happened(SEARCH, "search-legacy", "NO_PRIMARY", SOME_TIME);
        stage.raise(SEARCH, SOME_TIME, Map.of("eventTypeName", "JOINED_GROUP"));
        stage.read();

        assertThat(clusters("dana")).isEqualTo("orders-cart");
        assertThat(clusters("vic")).isEqualTo("orders-cart");
        assertThat(clusters("lena")).isEqualTo("orders-cart");
        assertThat(clusters("otto").split(" \\| ")).containsExactlyInAnyOrder("search-index", "Project search-dev");
        assertThat(clusters("ada").split(" \\| "))
                .containsExactlyInAnyOrder(
                        "orders-cart", "search-index", "search-legacy Project search-dev", "Project search-dev");
    }

    @Test
    void viewers_only_look() {
        stage.measured(ORDERS, "orders-cart", AlertStage.DISK, 83, SOME_TIME);
        stage.read();

        var page = Visitor.vic().open("/alerts");

        assertThat(whats(page)).isEqualTo("Disk is 83 % full 8.3 of 10 GB.");
        assertThat(page.all("main form")).isEmpty();
        assertThat(page.text("tbody td[data-label=Acknowledged]")).isEqualTo("not yet");
    }

    @ParameterizedTest
    @CsvSource({"dana, 2", "vic, 2", "otto, 0", "ada, 2"})
    void the_navigation_counts_what_is_open_and_not_acknowledged(String person, long expected) {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", SOME_TIME);
        stage.happened(ORDERS, "orders-cart", "HOST_DOWN", SOME_TIME);
        stage.raise(ORDERS, SOME_TIME, Map.of("eventTypeName", "HOST_DOWN", "status", "TRACKING"));
        stage.close(ORDERS, stage.happened(ORDERS, "orders-cart", "HOST_DOWN", SOME_TIME), SOME_TIME);
        stage.read();

        var tab = Visitor.named(person).open("/clusters").the("nav[aria-label=Main] a[href='/alerts']");

        assertThat(tab.text()).isEqualTo(expected == 0 ? "Alerts" : "Alerts " + expected + " not acknowledged");
    }

    @Test
    void nothing_open_is_said_in_a_sentence() {
        assertThat(Visitor.dana().open("/alerts").text("main")).contains("Atlas not asked yet", "No alert is open.");
        assertThat(Visitor.dana().open("/alerts?status=tracking").text("main")).contains("out of the ordinary");
        assertThat(Visitor.dana().open("/clusters/" + cart.id() + "/alerts").text("main"))
                .contains("Atlas has raised no alert about it lately.");
    }

    @Test
    void a_long_list_goes_on_where_its_page_ended() {
        IntStream.range(0, 120)
                .forEach(number -> stage.happened(ORDERS, "orders-cart", "HOST_DOWN", Duration.ofMinutes(number / 7)));
        stage.read();

        var first = Visitor.dana().open("/alerts");
        var second = first.click("Earlier of “Not acknowledged”");
        var third = second.click("Earlier of “Not acknowledged”");

        assertThat(first.all("h2").eachText()).containsExactly("Not acknowledged (120)");
        assertThat(first.all("tbody tr")).hasSize(50);
        assertThat(second.all("tbody tr")).hasSize(50);
        assertThat(third.all("tbody tr")).hasSize(20);
        var all = java.util.stream.Stream.of(first, second, third)
                .flatMap(page -> page.all("tbody details").eachAttr("id").stream());
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        assertThat(third.click("Newest").path()).isEqualTo("/alerts?status=open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"section=fresh&after=x", "section=moon&after=1-1", "after=99999999999999999999-1"})
    void a_place_that_makes_no_sense_is_the_beginning(String place) {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", SOME_TIME);
        stage.read();

        assertThat(Visitor.dana().open("/alerts?" + place).all("tbody tr")).hasSize(1);
    }

    @Test
    void a_cluster_s_own_page_has_all_of_its_alerts_and_nobody_else_s() {
        world.ready("dana", "orders-other", "S");
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", SOME_TIME);
        stage.happened(ORDERS, "orders-other", "TOO_MANY_ELECTIONS", SOME_TIME);
        stage.close(ORDERS, stage.happened(ORDERS, "orders-cart", "HOST_DOWN", SOME_TIME), Duration.ofMinutes(5));
        stage.read();

        var page = Visitor.dana().open("/clusters/" + cart.id()).click("Alerts 1");

        assertThat(page.path()).isEqualTo("/clusters/" + cart.id() + "/alerts");
        assertThat(page.h1()).isEqualTo("Alerts of orders-cart");
        assertThat(page.all("h2").eachText()).containsExactly("Not acknowledged (1)", "Closed (1)");
        assertThat(page.text("main")).contains("No primary node").doesNotContain("changes often");
        assertThat(page.the("nav[aria-label=orders-cart] [aria-current]").text())
                .isEqualTo("Alerts 1");
    }

    @Test
    void that_atlas_is_silent_is_said() {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", SOME_TIME);
        stage.read();
        world.atlas().fault(Map.of("kind", "status", "status", 500, "errorCode", "UNEXPECTED_ERROR"));
        world.pass(Duration.ofMinutes(5));
        stage.read();
        world.pass(Duration.ofMinutes(2));

        var page = Visitor.dana().open("/alerts");

        assertThat(page.text(".note-warn"))
                .contains("Atlas has not told its alerts since 09:05.", "What you see is what it said before.");
        assertThat(page.text()).contains("Atlas last answered 7 min ago", "No primary node");
    }

    private String clusters(String person) {
        return String.join(
                " | ",
                Visitor.named(person)
                        .open("/alerts")
                        .all("td[data-label=Cluster]")
                        .eachText());
    }

    private static String whats(Page page) {
        return String.join(" | ", page.all("tbody th").eachText());
    }
}
