package dev.tailor.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Drifts;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.schedule.NightForm;
import dev.tailor.schedule.NightRule;
import dev.tailor.schedule.ProjectNights;
import dev.tailor.schedule.Schedules;
import dev.tailor.stock.Draft;
import dev.tailor.stock.SizeDesk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What teams have spent, as Lena and Ada see it. It is 24 November, nine o'clock. */
@QuarkusTest
class CostPageTest {
    private static final NightRule NIGHTS = NightForm.first(ZoneOffset.UTC).rule();

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Sizes sizes;

    @Inject
    SizeDesk desk;

    @Inject
    Drifts drifts;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Schedules schedules;

    @Inject
    ProjectNights projects;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic", "otto"})
    @Tag("MA-09")
    void who_leads_nobody_is_told_that_leads_see_it(String person) {
        var page = Visitor.named(person).open("/costs");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.all("nav.tabs a").eachText()).doesNotContain("Cost");
    }

    @Test
    void lena_sees_what_her_team_has_spent_and_nothing_of_others() {
        since("2026-10-01", world.ready("dana", "orders-cart", "S"));
        since("2026-10-01", world.ready("otto", "search-index", "M"));

        var page = Visitor.lena().open("/costs");

        assertThat(page.all("nav.tabs a").eachText()).contains("Cost");
        assertThat(page.text("[aria-labelledby=teams] tbody")).isEqualTo("orders $45 $60 $104 $58 $36");
        assertThat(page.text("main")).doesNotContain("search");
        assertThat(Visitor.lena().open("/costs?team=search").text("main")).doesNotContain("$149");
    }

    @Test
    void ada_sees_all_teams_side_by_side_and_can_choose_one() {
        since("2026-10-01", world.ready("dana", "orders-cart", "S"));
        since("2026-10-01", world.ready("otto", "search-index", "M"));

        var page = Visitor.ada().open("/costs");

        assertThat(page.all("figcaption").eachText())
                .containsExactly(
                        "All teams, $ a month $157 so far",
                        "search, $ a month $112 so far",
                        "orders, $ a month $45 so far");
        assertThat(page.all("figure svg[role=img]").eachAttr("aria-label").get(1))
                .isEqualTo("search: between $0 and $149 a month over the last 11 months, $112 so far this month");
        assertThat(page.all("figure").get(1).select("rect")).hasSize(12);
        assertThat(page.text("#months-table tbody tr:nth-child(2)")).isEqualTo("Oct 2026 $208 $149 $60");
        assertThat(page.text("[aria-labelledby=teams] tfoot")).startsWith("Together $157 $208");
        assertThat(page.form("form[role=search]")
                        .with("team", "orders")
                        .submit()
                        .text("[aria-labelledby=teams] tbody"))
                .startsWith("orders");
    }

    @Test
    void what_a_team_spends_is_told_apart_by_a_label() {
        since("2026-10-01", labelled(world.ready("dana", "orders-cart", "S"), "4711"));
        since("2026-10-01", labelled(world.ready("dana", "orders-events", "M"), "4712"));
        since("2026-10-01", world.ready("dana", "orders-odd", "S"));

        var page = Visitor.lena()
                .open("/costs")
                .form("form[role=search]")
                .with("label", "cost-centre")
                .submit();

        assertThat(page.all("[aria-labelledby=values] tbody tr").eachText())
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).startsWith("4712 $112 $149"))
                .anySatisfy(row -> assertThat(row).startsWith("4711 $45 $60"))
                .anySatisfy(row -> assertThat(row).startsWith("without the label $45 $60"));
    }

    @Test
    void a_paused_cluster_costs_nothing_and_saves_nothing_at_night() {
        since("2026-10-01", world.paused("dana", "orders-cart", "S"));
        world.sql("update change set finished_at = '2026-11-01 00:00Z' where kind = 'PAUSE'");
        world.sql("update cluster set paused_at = '2026-11-01 00:00Z'");

        assertThat(Visitor.lena().open("/costs").text("[aria-labelledby=teams] tbody"))
                .isEqualTo("orders $0 $60 $60 $0 $0");
    }

    @Test
    void one_that_atlas_has_resumed_by_itself_costs_again() {
        var cart = world.paused("dana", "orders-cart", "S");
        since("2026-10-01", cart);
        world.sql("update change set finished_at = '2026-11-01 00:00Z' where kind = 'PAUSE'");
        world.sql("update cluster set paused_at = '2026-11-01 00:00Z'");
        world.seen(cart, "IDLE", false);

        assertThat(Visitor.lena().open("/costs").text("[aria-labelledby=teams] tbody"))
                .isEqualTo("orders $0 $60 $60 $58 $36");
    }

    @Test
    void a_size_that_was_taken_over_from_atlas_counts_from_when_atlas_had_it() {
        var cart = world.ready("dana", "orders-cart", "S");
        since("2026-10-01", cart);
        world.inAtlas(cart, "M20", 10);
        world.pass(Duration.ofHours(5));
        drifts.take(world.person("lena"), cart.id(), "size", "M20");

        assertThat(Visitor.lena().open("/costs").text("[aria-labelledby=teams] tbody"))
                .isEqualTo("orders $46 $60 $105 $146 $90");
    }

    @Test
    void a_pause_that_was_taken_over_from_atlas_counts_though_it_is_over() {
        var cart = world.ready("dana", "orders-cart", "S");
        since("2026-10-01", cart);
        world.seen(cart, "IDLE", true);
        drifts.take(world.person("lena"), cart.id(), "paused", "paused");
        world.pass(Duration.ofHours(10));
        world.accepted(clusters.resume(world.person("dana"), cart.id(), "").id());
        world.seen(cart, "IDLE", false);

        assertThat(Visitor.lena().open("/costs").text("[aria-labelledby=teams] tbody"))
                .startsWith("orders $45 $60");
    }

    @Test
    void a_night_that_somebody_ended_in_atlas_is_paid_for_after_the_next_one_too() {
        var cart = world.paused("dana", "orders-cart", "S");
        since("2026-11-24", cart);
        world.sql("update change set finished_at = '2026-11-24 00:00Z' where kind = 'PAUSE'");
        world.sql("update cluster set paused_at = '2026-11-24 00:00Z'");
        world.seen(cart, "IDLE", false);
        world.pass(Duration.ofHours(100));
        world.accepted(
                clusters.resume(world.person("dana"), paused(cart).id(), "").id());
        world.seen(cart, "IDLE", false);

        assertThat(Visitor.lena().open("/costs").text("[aria-labelledby=teams] tbody"))
                .startsWith("orders $8 $0");
    }

    @Test
    void what_pausing_at_night_would_save_is_a_sentence_with_its_figures() {
        since("2026-10-01", world.ready("dana", "orders-cart", "S"));

        assertThat(Visitor.lena().open("/costs").text("[aria-labelledby=saving]"))
                .contains("What pausing at night would save")
                .contains("$36 of $58 a month, if what runs now and has no nights yet stood still in those that forms"
                        + " propose: Mon–Fri 20:00–07:00 and weekends.");
    }

    @Test
    void what_has_nights_already_saves_no_more_by_them() {
        var cart = world.ready("dana", "orders-cart", "S");
        since("2026-10-01", cart);
        since("2026-10-01", world.ready("dana", "orders-events", "S"));
        schedules.set(world.person("dana"), cart.id(), NIGHTS);
        assertThat(teams()).isEqualTo("orders $90 $119 $209 $117 $36");

        projects.set(world.person("ada"), cart.project(), NIGHTS);
        assertThat(teams()).isEqualTo("orders $90 $119 $209 $117 $0");

        var never = new NightRule(new TreeSet<>(), NIGHTS.from(), NIGHTS.until(), true, NIGHTS.zone());
        schedules.set(world.person("dana"), cart.id(), never);
        assertThat(teams()).isEqualTo("orders $90 $119 $209 $117 $36");
    }

    @Test
    void what_is_retired_costs_nothing_while_its_machines_rest_and_something_after_that_was_undone() {
        var cart = world.ready("dana", "orders-cart", "S");
        since("2026-10-01", cart);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        assertThat(teams()).isEqualTo("orders $45 $60 $104 $58 $36");

        world.sql("update change set rested_at = '2026-11-01 00:00Z' where kind = 'DELETE'");
        assertThat(teams()).isEqualTo("orders $0 $60 $60 $0 $0");

        withdrawals.withdraw(world.person("dana"), world.changeOf(cart));
        assertThat(teams()).isEqualTo("orders $0 $60 $60 $0 $0");
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", false);
        world.pass(Duration.ofHours(100));
        assertThat(teams()).isEqualTo("orders $8 $60 $68 $58 $36");
    }

    private static String teams() {
        return Visitor.lena().open("/costs").text("[aria-labelledby=teams] tbody");
    }

    /** Paused once more, an hour ago. */
    private Cluster paused(Cluster cluster) {
        world.accepted(clusters.pause(world.person("dana"), cluster.id(), "").id());
        world.seen(cluster, "IDLE", true);
        return cluster;
    }

    @Test
    void a_creation_that_came_to_nothing_costs_nothing() {
        var cart = world.building("dana", "orders-cart", "S");
        since("2026-10-01", cart);
        world.sql("update change set status = 'FAILED', trouble_code = 'OUT_OF_CAPACITY'");

        assertThat(Visitor.lena().open("/costs").text("main")).contains("Nothing was spent");
    }

    @Test
    void past_months_keep_the_price_of_then() {
        since("2026-10-01", world.ready("dana", "orders-cart", "S"));
        var small = sizes.findById("S");
        var present = Draft.of(small);
        desk.change(
                world.person("ada"),
                "S",
                small.version(),
                "S",
                new Draft(
                        present.memoryGb(),
                        present.leastGb(),
                        present.startGb(),
                        present.mostGb(),
                        present.instanceSize(),
                        new BigDecimal("0.80"),
                        present.needsApproval(),
                        List.of(),
                        false,
                        present.usualFrom(),
                        present.usualTo()));

        assertThat(Visitor.lena().open("/costs").text("[aria-labelledby=teams] tbody"))
                .isEqualTo("orders $45 $60 $104 $584 $358");
    }

    @Test
    void the_same_comes_as_a_file_and_the_history_knows_who_took_it() {
        since("2026-10-01", labelled(world.ready("dana", "orders-cart", "S"), "=4711"));

        var file = Visitor.lena().open("/costs?label=cost-centre").click("Download as CSV");

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("tailor-costs-2026-11-24.csv");
        assertThat(file.body().lines())
                .hasSize(13)
                .contains("\"2026-10\",\"orders\",\"cost-centre\",\"'=4711\",\"59.52\"")
                .first()
                .asString()
                .contains("month", "team", "value", "dollars");
        assertThat(Visitor.ada().open("/admin/history").text("tbody")).contains("exported the costs as CSV");
    }

    @Test
    void nothing_spent_is_a_sentence() {
        assertThat(Visitor.lena().open("/costs").text("main")).contains("Nothing was spent in the last twelve months.");
    }

    @Test
    void a_long_history_costs_as_many_statements_as_a_short_one() {
        since("2026-10-01", world.ready("dana", "orders-cart", "S"));
        var few = statements.of(() -> Visitor.ada().open("/costs"));
        for (int number = 0; number < 5; number++) {
            world.ready("dana", "orders-" + number, "S");
        }

        assertThat(statements.of(() -> Visitor.ada().open("/costs")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
        assertThat(world.atlas().countRequests()).isZero();
    }

    /** As if Atlas had accepted its creation on that day. */
    private void since(String day, Cluster cluster) {
        world.sql("update change set sent_at = '" + day + " 00:00Z' where kind = 'CREATE' and cluster_id = '"
                + cluster.id() + "'");
    }

    private Cluster labelled(Cluster cluster, String centre) {
        clusters.describe(world.person("dana"), cluster.id(), "", Map.of("cost-centre", centre));
        return cluster;
    }
}
