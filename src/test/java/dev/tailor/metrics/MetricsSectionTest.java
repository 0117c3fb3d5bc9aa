package dev.tailor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The section of measurements on a cluster's page, with the sample's clusters. */
@QuarkusTest
class MetricsSectionTest {
    @Inject
    World world;

    @Inject
    Copies copies;

    private Cluster checkout;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.pass(Duration.ZERO);
        checkout = world.named("orders-checkout");
        world.atlas().forgetJournal();
    }

    @Test
    @Tag("PN-14")
    void who_looks_first_has_atlas_asked_and_does_not_wait_for_it() {
        var first = section("dana", checkout);
        assertThat(first.text("#metrics")).contains("Last hour", "Atlas is being asked what it measured.");
        assertThat(first.all("#metrics figure")).isEmpty();
        assertThat(world.atlas().countRequests()).isZero();

        world.work();
        var then = section("dana", checkout);
        assertThat(then.all("#metrics figcaption").eachText())
                .satisfiesExactly(
                        title -> assertThat(title).matches("Connections \\d+"),
                        title -> assertThat(title).matches("Operations a second \\d+"),
                        title -> assertThat(title).matches("Processor, % [\\d.]+ %"),
                        title -> assertThat(title).matches("Memory used, GB [\\d.]+ of 8"),
                        title -> assertThat(title).isEqualTo("Disk used, GB 50 of 60"));
        assertThat(then.text("#metrics")).contains("Atlas asked 0 s ago.");
    }

    @Test
    @Tag("PN-14")
    void a_drawing_says_what_it_shows() {
        measured(checkout);
        var plot = section("dana", checkout).the("#metrics figure:first-of-type svg[role=img]");

        assertThat(plot.attr("aria-label")).matches("Connections over the last hour: between \\d+ and \\d+, now \\d+");
        assertThat(plot.select("polyline").attr("points").split(" ")).hasSize(60);
        assertThat(plot.select("text").eachText().get(1)).matches("\\d\\d:\\d\\d");
    }

    @Test
    @Tag("PN-14")
    void the_same_stands_in_a_table() {
        measured(checkout);
        var page = section("dana", checkout);

        assertThat(page.all("#metrics th[role=columnheader]").eachText())
                .containsExactly("At", "Connections", "Operations a second", "Processor", "Memory used", "Disk used");
        assertThat(page.all("#metrics tbody tr")).hasSize(6);
        assertThat(page.all("#metrics tbody tr:last-child td").eachText())
                .last()
                .isEqualTo("50 GB");
    }

    @Test
    @Tag("PN-14")
    void however_many_look_atlas_is_asked_once() {
        for (var person : new String[] {"dana", "lena", "vic", "dana", "ada"}) {
            section(person, checkout);
        }
        world.work();
        section("lena", checkout);
        world.work();

        assertThat(asked("measurements")).isEqualTo(4);
        assertThat(asked("")).isEqualTo(8);
    }

    @Test
    void what_is_a_minute_old_is_renewed_and_shown_meanwhile() {
        measured(checkout);
        world.pass(Duration.ofSeconds(59));
        assertThat(section("dana", checkout).the("#metrics").hasAttr("hx-get")).isFalse();

        world.pass(Duration.ofSeconds(2));
        var old = section("dana", checkout);
        assertThat(old.the("#metrics").attr("hx-trigger")).isEqualTo("every 2s");
        assertThat(old.all("#metrics figure")).hasSize(5);
        assertThat(old.text("#metrics")).contains("Atlas asked 1 min ago.");
    }

    @Test
    void the_section_alone_ends_its_own_polling_and_sends_nothing_twice() {
        var waiting = section("dana", checkout);
        var shown = new io.vertx.core.json.JsonObject(waiting.the("#metrics").attr("hx-headers"));
        var dana = Visitor.dana().with("If-None-Match", shown.getString("If-None-Match"));
        assertThat(dana.fragment(waiting.the("#metrics").attr("hx-get")).status())
                .isEqualTo(304);

        world.work();
        var answer = dana.fragment(waiting.the("#metrics").attr("hx-get"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all("h1")).isEmpty();
        assertThat(answer.the("#metrics").hasAttr("hx-get")).isFalse();
        assertThat(Visitor.dana()
                        .with("If-None-Match", answer.header("ETag"))
                        .fragment(address("hour"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    @Tag("PN-14")
    void day_and_week_are_links_that_work_without_scripts() {
        measured(checkout);
        var day = Visitor.dana().open(Links.cluster(checkout.id())).click("Day");
        assertThat(day.text("#metrics-title")).isEqualTo("Last day");
        assertThat(day.text("#metrics")).contains("Atlas is being asked");
        assertThat(day.text("#metrics nav [aria-current]")).isEqualTo("Day");

        world.work();
        day = Visitor.dana().fragment(address("day"));
        assertThat(day.the("#metrics figure:first-of-type polyline")
                        .attr("points")
                        .split(" "))
                .hasSize(96);
        assertThat(day.all("#metrics tbody tr")).hasSize(8);

        Visitor.dana().fragment(address("week"));
        world.work();
        var week = Visitor.dana().fragment(address("week"));
        assertThat(week.all("#metrics tbody tr")).hasSize(7);
        assertThat(week.text("#metrics-title")).isEqualTo("Last week");
    }

    @Test
    void a_word_that_is_no_span_is_the_hour() {
        assertThat(Visitor.dana().fragment(address("century")).text("#metrics-title"))
                .isEqualTo("Last hour");
    }

    @Test
    @Tag("PN-14")
    void a_disk_above_80_percent_says_what_to_do() {
        measured(checkout);

        assertThat(section("dana", checkout).text("#metrics .note-warn"))
                .isEqualTo(
                        "The disk is 83 % full: 50 of 60 GB. Give it more storage before it reaches 90 %. Resize it");
        assertThat(section("dana", checkout).the("#metrics .note-warn a").attr("href"))
                .isEqualTo(ClusterLinks.resize(checkout.id()));
        assertThat(section("vic", checkout).text("#metrics .note-warn"))
                .endsWith("A developer or lead of orders can give it more storage.");
        assertThat(section("vic", checkout).all("#metrics .note-warn a")).isEmpty();
    }

    @Test
    @Tag("PN-14")
    void above_90_percent_it_says_so_louder_and_at_80_nothing() {
        fill(93);
        measured(checkout);
        assertThat(section("dana", checkout).text("#metrics .note-bad"))
                .isEqualTo("The disk is 93 % full: 56 of 60 GB. When it is full, nothing can be written any more."
                        + " Resize it");

        fill(79);
        world.pass(Duration.ofMinutes(2));
        measured(checkout);
        assertThat(section("dana", checkout).all("#metrics .note")).isEmpty();
    }

    @Test
    void while_atlas_is_silent_the_older_values_stay_with_a_sentence() {
        measured(checkout);
        world.pass(Duration.ofMinutes(2));
        world.atlas().fault("html503", 20, "GET", "/processes");
        measured(checkout);

        var page = section("dana", checkout);
        assertThat(page.text("#metrics [role=status]"))
                .startsWith("Atlas did not tell what it measured at ")
                .endsWith("What is shown is older.");
        assertThat(page.all("#metrics figure")).hasSize(5);
        assertThat(page.the("#metrics").hasAttr("hx-get")).isFalse();
    }

    @Test
    void too_many_questions_are_not_repeated_before_atlas_lets_them() {
        world.atlas().fault(Map.of("kind", "rate-limited", "times", 9, "path", "/processes", "retryAfter", 90));
        measured(checkout);
        var before = asked("");
        world.pass(Duration.ofSeconds(80));
        measured(checkout);
        assertThat(asked("")).isEqualTo(before);

        world.atlas().noFaults();
        world.pass(Duration.ofSeconds(11));
        measured(checkout);
        assertThat(section("dana", checkout).all("#metrics figure")).hasSize(5);
    }

    @Test
    void nobody_measures_a_paused_cluster() {
        var returns = world.named("orders-returns");

        assertThat(section("dana", returns).text("#metrics")).contains("Nothing is measured while it is paused.");
        world.work();
        assertThat(asked("")).isZero();
    }

    @Test
    void before_a_cluster_is_ready_there_is_no_section() {
        var refunds = world.named("orders-refunds");

        assertThat(section("dana", refunds).all("#metrics")).isEmpty();
        assertThat(Visitor.dana().fragment(ClusterLinks.metrics(refunds.id())).header("HX-Refresh"))
                .isEqualTo("true");
    }

    @Test
    void of_two_wishes_at_once_one_counts() {
        var before = Instant.EPOCH;

        assertThat(copies.want(checkout.id(), Span.WEEK, before)).isTrue();
        assertThat(copies.want(checkout.id(), Span.WEEK, before)).isFalse();
    }

    @Test
    void what_nobody_looks_at_any_more_is_forgotten() {
        measured(checkout);
        world.pass(Duration.ofDays(6));
        world.roundOf("go-round-measurements");
        assertThat(section("dana", checkout).all("#metrics figure")).hasSize(5);

        world.pass(Duration.ofDays(8));
        world.roundOf("go-round-measurements");
        assertThat(section("dana", checkout).all("#metrics figure")).isEmpty();
    }

    private void measured(Cluster cluster) {
        section("dana", cluster);
        world.work();
    }

    private void fill(int percent) {
        world.atlas().changeCluster(SimulatorControl.ORDERS, "orders-checkout", Map.of("diskUsedPercent", percent));
    }

    private long asked(String what) {
        return world.atlas().journal().stream()
                .filter(entry -> entry.path("path").asText().contains("/processes"))
                .filter(entry -> entry.path("path").asText().endsWith(what))
                .count();
    }

    private String address(String span) {
        return ClusterLinks.metrics(checkout.id()) + "?span=" + span;
    }

    private static Page section(String person, Cluster cluster) {
        return Visitor.named(person).open(Links.cluster(cluster.id()));
    }
}
